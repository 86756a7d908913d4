package org.qiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qiao.HttpTest;
import org.qiao.companies.CompanyFileService;
import org.qiao.companies.CompanyService;
import org.qiao.indicators.TestIndicators;
import org.qiao.kernel.Qualifier;
import org.qiao.membership.TestMemberships;
import org.qiao.pipeline.DealFileService;
import org.qiao.pipeline.TestDeals;
import org.qiao.screening.TestLists;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

class PageStatusTest extends HttpTest {

    private static final byte[] PAPER = "%PDF-1.7 paper".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestDeals deals;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private TestIndicators figures;

    @Autowired
    private TestLists lists;

    @Autowired
    private CompanyFileService papers;

    @Autowired
    private DealFileService dealPapers;

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

    /** A record for every page that takes an id, and every file, for somebody whose work is no business. */
    @Test
    void answersEveryForeignRecordAndFileAsAMissingOne() throws Exception {
        var foreign = new HashMap<String, Long>();
        as(user("us-staff", "seattle"), () -> {
            var membership = memberships.of("Harbor");
            var company = Objects.requireNonNull(membership.getCompanyId());
            var deal = deals.lead("Bridge").getDeal().id();
            foreign.put("memberships", membership.id());
            foreign.put("companies", company);
            foreign.put("people", memberships.person("Walker", company));
            foreign.put("deals", deal);
            foreign.put("indicators", figures.fdi(7, Qualifier.EXACT, 2024).id());
            foreign.put("files", papers.add(company, "paper.pdf", PAPER).file().id());
            foreign.put(
                    "deal-files",
                    dealPapers.add(deal, "paper.pdf", PAPER).file().id());
        });
        var admin = user("admin", "washington");
        as(admin, () -> lists.loadAndCheck(TestLists.plain("WALKER, Test||A1"), "2026-06-01"));
        foreign.put(
                "screening",
                jdbc.sql("select id from potential_match").query(Long.class).single());
        assertThat(foreign.keySet()).containsAll(recordPages());
        signIn(admin);
        for (var record : foreign.entrySet()) {
            var page = "/" + record.getKey() + "/";
            assertThat(page(get(page + record.getValue())))
                    .as(page)
                    .startsWith("404")
                    .isEqualTo(page(get(page + "999999999")));
        }
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
