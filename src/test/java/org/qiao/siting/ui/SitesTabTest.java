package org.qiao.siting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.TestDeals;
import org.qiao.siting.Site;
import org.qiao.siting.SiteDeadlines;
import org.qiao.siting.SiteService;
import org.qiao.ui.LandField;
import org.springframework.beans.factory.annotation.Autowired;

class SitesTabTest extends ViewTest {

    @Autowired
    private SiteService sites;

    @Autowired
    private SiteDeadlines deadlines;

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @Test
    void comparesASiteFromTheFirstEntryToTheTotal() {
        signInAs("us-staff", "seattle");
        var deal = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + deal + "/sites");
        assertThat(page()).contains("No site yet");
        _click(_get(Button.class, spec -> spec.withText("Add a site")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name of the site")), "North hall");
        var land = _get(LandField.class);
        _setValue(land, "120");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(land.isInvalid()).isTrue();
        assertThat(land.getErrorMessage()).contains("unit");
        assertThat(land.getValue()).isEqualTo("120");
        _setValue(land, "120 亩");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("North hall", "120 mu (about 19.8 acres)");
        _click(_get(Button.class, spec -> spec.withText("Start with the usual criteria")));
        assertThat(page()).contains("Land readiness", "by 0 of 6 criteria");
        score();
        assertThat(page()).contains("by 1 of 6 criteria");
        assertThat(sites.compare(deal).columns().getFirst().total().mean()).isEqualByComparingTo("4");
    }

    @Test
    void beginsWithThePlaceThatTheDealNames() {
        signInAs("us-staff", "seattle");
        var lead = make.lead("Mill");
        lead.getDeal().setSiteId(place("us-wa-everett"));
        var deal = deals.save(lead).getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + deal + "/sites");
        assertThat(page()).contains("The facts of this deal name Everett. Add it as the first site");
        _click(_get(Button.class, spec -> spec.withText("Start with the usual criteria")));
        assertThat(page()).contains("Land readiness", "No site yet");
        _click(_get(Button.class, spec -> spec.withText("Add a site")));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Place")).getValue())
                .isEqualTo(place("us-wa-everett"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("by 0 of 6 criteria").doesNotContain("No site yet");
        _click(_get(Button.class, spec -> spec.withText("Add a site")));
        assertThat(_get(ComboBox.class, spec -> spec.withLabel("Place")).getValue())
                .as("the second is another one")
                .isNull();
    }

    @SuppressWarnings("unchecked")
    private static void score() {
        _setValue((Select<Integer>) _find(Select.class).getFirst(), 4);
    }

    @Test
    void saysInTheHeadAndOnTodayWhichOfferEnds() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill").getDeal().id();
        var site = new Site();
        site.setName("北区地块");
        site.setOfferUntil(deadlines.today().plusDays(3));
        sites.save(deal, site);
        openTab(Locale.CHINESE);
        UI.getCurrent().navigate("deals/" + deal);
        assertThat(page()).contains("“北区地块”的报价将于");
        UI.getCurrent().navigate("today");
        assertThat(page()).contains("即将到期的选址报价", "北区地块");
    }
}
