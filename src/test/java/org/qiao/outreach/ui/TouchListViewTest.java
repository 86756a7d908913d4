package org.qiao.outreach.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.outreach.Channel;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.TouchService;
import org.qiao.outreach.When;
import org.springframework.beans.factory.annotation.Autowired;

/** All touches as a list like every other. */
class TouchListViewTest extends ViewTest {

    @Autowired
    private TouchService touches;

    @Autowired
    private CompanyService companies;

    private void touch(String subject, Channel channel, String day, @Nullable Long company) {
        var touch = touches.create();
        touch.setChannel(channel);
        touch.setSubjectEn(subject);
        touch.setWhen(new When(LocalDate.parse(day).atTime(LocalTime.NOON), ZoneId.of("UTC"), false));
        touch.setCompanyIds(company == null ? Set.of() : Set.of(company));
        touches.log(touch, null);
    }

    private static List<String> subjects(String query) {
        UI.getCurrent().navigate("touches", QueryParameters.fromString(query));
        @SuppressWarnings("unchecked")
        Grid<TouchRow> grid = (Grid<TouchRow>) _get(Grid.class);
        return GridKt._findAll(grid).stream()
                .map(row -> row.heading(Language.EN))
                .toList();
    }

    private long company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company).id();
    }

    @Test
    void listsTouchesNewestFirstAndFiltersThem() {
        signInAs("us-staff", "seattle");
        var lantern = company("Lantern Works");
        touch("First call", Channel.CALL, "2026-01-05", lantern);
        touch("Plant visit", Channel.VISIT, "2026-02-05", company("River Mill"));
        openTab();
        assertThat(subjects("")).containsExactly("Plant visit", "First call");
        assertThat(subjects("sort=at")).containsExactly("First call", "Plant visit");
        assertThat(subjects("channel=call")).containsExactly("First call");
        assertThat(subjects("at=2026-02-05..2026-02-05")).containsExactly("Plant visit");
        _get(Button.class, spec -> spec.withText("Day (Coordinated Universal Time): 5 Feb 2026"));
        assertThat(subjects("company=" + lantern)).containsExactly("First call");
        assertThat(subjects("q=plant")).containsExactly("Plant visit");
        assertThat(subjects("desk=cn")).isEmpty();
        assertThat(subjects("desk=us&office=seattle")).hasSize(2);
        assertThat(subjects("desk=us&office=beijing")).isEmpty();
    }

    @Test
    void showsNobodyATouchOutOfReach() {
        as(
                user("us-staff", "seattle"),
                () -> touch("First call", Channel.CALL, "2026-01-05", company("Lantern Works")));
        signInAs("cn-staff", "beijing");
        openTab();
        assertThat(subjects("")).isEmpty();
        assertThat(subjects("channel=call")).isEmpty();
    }
}
