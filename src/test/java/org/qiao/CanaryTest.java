package org.qiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.qiao.bench.Tab;
import org.qiao.bench.Tree;
import org.qiao.bench.Wire;
import org.qiao.companies.CompanyFileService;
import org.qiao.companies.CompanyTab;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTab;
import org.qiao.membership.TestMemberships;
import org.qiao.outreach.TaskService;
import org.qiao.outreach.TouchService;
import org.qiao.outreach.When;
import org.qiao.pipeline.DealFileService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.pipeline.TestDeals;
import org.qiao.siting.Site;
import org.qiao.siting.SiteService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Every sensitive value of a small world is a word that stands nowhere else. Each role opens every page and takes along every
 * file it can, and all that leaves the server for it is searched for the words that it must not read.
 */
class CanaryTest extends HttpTest {

    private static final Set<String> CONTACT = Set.of("zqmail80", "zqwechat81");

    /** What is kept to the list of the confidential deal. */
    private static final Set<String> DEAL = Set.of(
            "Zqtitle71",
            "Zqnote72",
            "Zqsubject74",
            "Zqsaid75",
            "Zqtask76",
            "Zqsite77",
            "Zqfile78",
            "Zqinside79",
            "87,654,321",
            "87654321");

    /** The company stands in its own list for everybody; that it is the investor does not. */
    private static final String INVESTOR = "Zqinvestor73";

    private static final Set<String> OPEN_TO_COMPANIES = Set.of("companies", "people", "search", "audit");
    private static final Set<String> REASON = Set.of("Zqreason82");
    private static final Set<String> BUSINESS =
            Set.of("Zqcompany83", "Zqperson84", "Zqmember85", "Zqpaper86", "Zqpapername87");

    private static final List<String> QUERIES = List.of(
            "pipeline/cn-to-us",
            "deals?q=Zqtit",
            "deals?q=Zqinv",
            "deals?columns=title,other_title,company,value,currency,cny,usd,office",
            "touches?q=Zqsub",
            "tasks?q=Zqta",
            "search?q=Zqtit",
            "search?q=Zqinv",
            "search?q=Zqsub",
            "search?q=Zqta",
            "search?q=Zqsi",
            "search?q=zqma",
            "search?q=Zqper");

    @Autowired
    private PersonService people;

    @Autowired
    private ContactService contacts;

    @Autowired
    private CompanyFileService papers;

    @Autowired
    private TestMemberships memberships;

    @Autowired
    private DealService deals;

    @Autowired
    private DealFileService files;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    @Autowired
    private SiteService sites;

    @Autowired
    private TouchService touches;

    @Autowired
    private TaskService tasks;

    @Autowired
    private List<CompanyTab> companyTabs;

    @Autowired
    private List<PersonTab> personTabs;

    @Autowired
    private List<DealTab> dealTabs;

    @TempDir
    private Path folder;

    private final List<String> records = new ArrayList<>();
    private final List<String> downloads = new ArrayList<>();
    private long owner;
    private long chinese;

    @BeforeEach
    void aWorldOfCanaries() {
        owner = user("us-staff", "seattle");
        chinese = user("cn-staff", "beijing");
        as(chinese, this::theirs);
        as(owner, this::ours);
    }

    private void theirs() {
        var person = people.create();
        person.setFamilyEn("Zqperson84");
        var id = people.save(person).id();
        contacts.add(id, ContactKind.EMAIL, "zqmail80@example.com");
        contacts.add(id, ContactKind.WECHAT, "zqwechat81");
        as(owner, () -> contacts.reveal(id, "Zqreason82 of the evening"));
        // The look that was asked for is over.
        jdbc.sql("update contact_reveal set until = at").update();
        records.add("people/" + id);
        var company = memberships.company("Zqcompany83", null);
        records.add("companies/" + company);
        records.add("memberships/"
                + memberships.of(memberships.company("Zqmember85", null)).id());
        downloads.add("/files/"
                + papers.add(company, "Zqpapername87.pdf", bytes("%PDF-1.7 Zqpaper86"))
                        .file()
                        .id());
    }

    private void ours() {
        var investor = memberships.company(INVESTOR, null);
        var details = make.lead("Zqtitle71");
        details.terms().setNoteEn("Zqnote72");
        details.terms().setCompanyId(investor);
        var deal = deals.save(details).getDeal().id();
        make.book(deals.find(deal), LedgerKind.ANNOUNCED, 87_654_321, "USD", "2026-01-05");
        var site = new Site();
        site.setName("Zqsite77");
        sites.save(deal, site);
        downloads.add("/deal-files/"
                + files.add(deal, "Zqfile78.pdf", bytes("%PDF-1.7 Zqinside79"))
                        .file()
                        .id());
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        var touch = touches.create();
        touch.setWhen(When.of(
                java.time.Instant.parse("2026-10-30T01:00:00Z"), java.time.ZoneId.of("America/Los_Angeles"), false));
        touch.setCompanyIds(Set.of(investor));
        touch.setDealId(deal);
        touch.setSubjectEn("Zqsubject74");
        touch.setSaidEn("Zqsaid75");
        var next = tasks.create();
        next.setTitle("Zqtask76");
        next.setDueOn(tasks.day());
        touches.log(touch, next);
        records.add("deals/" + deal);
        records.add("companies/" + investor);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Every page that needs no record, then every tab of every record, then lists and searches that ask for the words. */
    private List<String> addresses() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var pages = views.findCandidateComponents("org.qiao").stream()
                .map(found -> ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(route -> !route.contains(":") && !route.equals("login"));
        var tabs = records.stream().flatMap(record -> tabs(record).map(tab -> record + "/" + tab));
        return Stream.of(pages, records.stream(), tabs, QUERIES.stream())
                .flatMap(all -> all)
                .toList();
    }

    private Stream<String> tabs(String record) {
        return switch (record.split("/")[0]) {
            case "companies" -> companyTabs.stream().map(CompanyTab::key);
            case "people" -> personTabs.stream().map(PersonTab::key);
            case "deals" -> Stream.concat(dealTabs.stream().map(DealTab::key), Stream.of("money", "history"));
            default -> Stream.of("people");
        };
    }

    /** What one user read, and where they read what they must not. */
    private final class Crawl {
        private final Set<String> forbidden;
        private final Set<String> read = new TreeSet<>();
        private final Set<String> leaks = new TreeSet<>();
        private final Wire wire;
        private Tab tab;

        Crawl(long user, Set<String> forbidden) throws Exception {
            this.forbidden = forbidden;
            wire = new Wire(address());
            wire.signIn(givePassword(user), PASSWORD);
            tab = new Tab(wire);
            for (var address : addresses()) {
                tab.visit(address);
                look(address, tab.answer());
                for (var grid : tab.tree().all("vaadin-grid")) {
                    tab.scroll(grid, 0, 50);
                    look(address, tab.answer());
                }
            }
            signIn(user);
            for (var download : downloads) {
                look(download, get(download).body());
            }
            for (var list : List.of("companies", "people", "deals", "touches", "tasks", "memberships")) {
                take(list, "Export");
            }
            take("report", "XLSX");
            take("report", "PDF");
        }

        private void look(String address, String answer) {
            var ofCompanies = OPEN_TO_COMPANIES.contains(address.split("[/?]")[0]);
            Stream.concat(Stream.of(DEAL, CONTACT, REASON, BUSINESS).flatMap(Set::stream), Stream.of(INVESTOR))
                    .filter(answer::contains)
                    .forEach(word -> {
                        read.add(word);
                        if (forbidden.contains(word) && !(ofCompanies && word.equals(INVESTOR))) {
                            leaks.add(word + " at " + address);
                        }
                    });
        }

        /** Takes the file along that the button on the page offers, if there is one. */
        private void take(String page, String button) throws Exception {
            // In a tab of its own: the question of the last page closes when its file is written, and not before.
            tab = new Tab(wire);
            tab.visit(page);
            var there = tab.tree().withText("vaadin-button", button);
            if (there.isEmpty()) {
                return;
            }
            tab.click(there.get());
            tab.type(tab.need(tab.tree().labelled("vaadin-text-field", "What is it for?"), "purpose"), "Canaries");
            patiently(page).until(() -> {
                tab.refresh();
                return link().isPresent() || nothing();
            });
            if (nothing()) {
                tab.click(tab.need(tab.tree().withText("vaadin-button", "Cancel"), "way out"));
                return;
            }
            var file = tab.file(link().orElseThrow());
            look(page + "/file", button.equals("PDF") ? pdf(file) : sheet(file));
        }

        private Optional<Tree.Node> link() {
            return tab.tree()
                    .withText("a", "Save the file")
                    .filter(link -> !link.link().isEmpty());
        }

        private boolean nothing() {
            return tab.tree()
                    .withText("p", "You may not export any of these rows")
                    .isPresent();
        }
    }

    private static String pdf(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString();
    }

    /** Read as a file, since the length of an entry stands behind it. */
    private String sheet(byte[] file) throws IOException {
        var all = new StringBuilder();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("book.xlsx"), file).toFile())) {
            for (var entry : zip.stream().toList()) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @SafeVarargs
    private static Set<String> words(Set<String>... sets) {
        return Stream.of(sets).flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<String> kept() {
        return words(DEAL, Set.of(INVESTOR));
    }

    private void readsNoneOf(String role, String office, Set<String> forbidden) throws Exception {
        var crawl = new Crawl(user(role, office), forbidden);
        assertThat(crawl.leaks).as(role + " at " + office).isEmpty();
    }

    @Test
    void whoeverMayReadAWordReadsItSomewhere() throws Exception {
        var deal = new TreeSet<>(DEAL);
        // An amount is written one way or the other.
        deal.remove("87654321");
        assertThat(new Crawl(owner, CONTACT)).satisfies(crawl -> {
            assertThat(crawl.read)
                    .containsAll(deal)
                    .containsAll(BUSINESS)
                    .containsAll(REASON)
                    .contains(INVESTOR);
            assertThat(crawl.leaks).isEmpty();
        });
        assertThat(new Crawl(chinese, words(kept(), REASON))).satisfies(crawl -> {
            assertThat(crawl.read).containsAll(CONTACT).containsAll(BUSINESS);
            assertThat(crawl.leaks).isEmpty();
        });
    }

    @Test
    void staffReadNeitherADealThatIsKeptFromThemNorTheOtherSidesContacts() throws Exception {
        readsNoneOf("us-staff", "seattle", words(kept(), CONTACT, REASON));
        readsNoneOf("cn-staff", "shanghai", words(kept(), REASON));
    }

    @Test
    void managersReadNothingKeptByTheOtherDesk() throws Exception {
        readsNoneOf("cn-manager", "beijing", kept());
        readsNoneOf("us-manager", "seattle", CONTACT);
        readsNoneOf("director", "seattle", CONTACT);
    }

    @Test
    void whoeverOverseesReadsNoContactsAndTheAuditorNoTermsOfAKeptDeal() throws Exception {
        readsNoneOf("compliance", "washington", CONTACT);
        readsNoneOf("auditor", "washington", words(kept(), CONTACT));
    }

    @Test
    void anAdminReadsNothingOfTheBusiness() throws Exception {
        readsNoneOf("admin", "washington", words(kept(), CONTACT, REASON, BUSINESS));
    }
}
