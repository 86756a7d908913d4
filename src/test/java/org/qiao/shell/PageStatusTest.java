package org.qiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qiao.HttpTest;
import org.qiao.companies.CompanyService;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class PageStatusTest extends HttpTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestDeals deals;

    /** The first parts of the addresses of every page that takes an id. */
    private static List<String> recordPages() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return views.findCandidateComponents("org.qiao").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(route -> route.contains("/:id"))
                .map(route -> route.substring(0, route.indexOf("/:id")))
                .toList();
    }

    @Test
    void answersNotFoundForEveryRecordThatIsMissing() throws Exception {
        signIn(user("director", "beijing"));
        var nowhere = get("/nowhere/at");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(recordPages())
                .contains("companies", "people", "deals", "memberships")
                .allSatisfy(page -> {
                    for (var id : List.of("999999999", "abc", "999999999999999999999")) {
                        assertThat(page(get("/" + page + "/" + id)))
                                .as(page + "/" + id)
                                .isEqualTo(page(nowhere));
                    }
                });
        assertThat(get("/pipeline/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void answersNotFoundForATabThatThereIsNot() throws Exception {
        var staff = user("us-staff", "seattle");
        var deal = as(staff, () -> deals.lead("Bridge").getDeal().id());
        var company = as(staff, () -> {
            var made = companies.create();
            made.setNameEn("Lantern Works");
            return companies.save(made).id();
        });
        signIn(staff);
        for (var there : List.of("/deals/" + deal + "/money", "/deals/" + deal, "/companies/" + company + "/people")) {
            assertThat(get(there).statusCode()).as(there).isEqualTo(200);
        }
        var nowhere = page(get("/nowhere/at/all"));
        for (var there : List.of("/deals/" + deal + "/nonsense", "/companies/" + company + "/nonsense")) {
            assertThat(page(get(there))).as(there).isEqualTo(nowhere);
        }
    }

    @Test
    void leadsAfterTheSignInToThePageThatWasAskedForAndToNothingElse() throws Exception {
        var staff = user("us-staff", "seattle");
        assertThat(signInFor("/companies?q=mill", staff)).endsWith("/companies?q=mill");
        assertThat(signInFor("/companies", staff)).endsWith("/companies").doesNotContain("?");
    }

    @Test
    void answersAForeignRecordAsAMissingOne() throws Exception {
        var foreign = as(
                user("us-staff", "seattle"),
                () -> deals.lead("Bridge").getDeal().id());
        signIn(user("cn-staff", "beijing"));
        assertThat(get("/deals/" + foreign).statusCode()).isEqualTo(404);
        assertThat(page(get("/deals/" + foreign))).isEqualTo(page(get("/deals/999999999")));
    }

    @Test
    void answersAsUsualForWhatIsThere() throws Exception {
        var staff = user("us-staff", "seattle");
        var company = as(staff, () -> {
            var made = companies.create();
            made.setNameEn("Lantern Works");
            return companies.save(made).id();
        });
        assertThat(get("/companies/" + company).statusCode())
                .as("nobody is signed in")
                .isEqualTo(302);
        signIn(staff);
        for (var path : List.of(
                "/", "/companies", "/companies/twins", "/companies/" + company + "/touches", "/pipeline/cn-to-us")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(get("/login").statusCode()).isEqualTo(200);
    }
}
