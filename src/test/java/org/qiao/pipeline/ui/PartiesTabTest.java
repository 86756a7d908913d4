package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;

class PartiesTabTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    private static String page() {
        return PrettyPrintTreeKt.toPrettyTree(UI.getCurrent());
    }

    @Test
    @SuppressWarnings("unchecked")
    void addsACompanyWithItsRoleAndShowsItOnBothPages() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Harbor Holdings");
        var id = companies.save(company).id();
        var deal = make.lead("Mill").getDeal().id();
        openTab();
        UI.getCurrent().navigate("deals/" + deal + "/parties");
        _click(_get(Button.class, spec -> spec.withText("Add a company")));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        var picker = (ComboBox<CompanyRef>) _get(ComboBox.class, spec -> spec.withLabel("Company"));
        assertThat(picker.isInvalid()).isTrue();
        _setValue(picker, new CompanyRef(id, "Harbor Holdings", null));
        _setValue((Select<PartyRole>) _get(Select.class, spec -> spec.withLabel("Role")), PartyRole.PARENT);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Note")), "Holds all shares");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(page()).contains("Harbor Holdings", "Parent company", "Holds all shares");
        UI.getCurrent().navigate("companies/" + id + "/deals");
        assertThat(page()).contains("Other roles", "Mill", "Parent company");
    }

    @Test
    void tellsWhoSeesTheCodeNameOnlyNothingOfTheParties() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill").getDeal().id();
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        signInAs("auditor", "washington");
        openTab();
        UI.getCurrent().navigate("deals/" + deal + "/parties");
        assertThat(page()).contains("Ask the owner");
        _assertNone(Button.class, spec -> spec.withText("Add a company"));
    }

    @Test
    void namesTheTeamInChineseToo() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill").getDeal().id();
        openTab(Locale.CHINESE);
        UI.getCurrent().navigate("deals/" + deal + "/parties");
        assertThat(page()).contains("项目团队", "尚未组建团队", "添加企业");
    }
}
