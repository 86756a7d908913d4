package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.PessimisticLockingFailureException;

/** What an update leaves to do is done batch by batch while people work. */
class LeftoversTest extends QiaoTest {

    @Autowired
    private Leftovers leftovers;

    @Autowired
    private SortLeftover sorting;

    @Autowired
    private LeftoverCheck check;

    @Autowired
    private LeftoverRepository states;

    @Autowired
    private LeftoverProgress progress;

    @Autowired
    private SearchIndex index;

    @Autowired
    private CompanyService companies;

    @Autowired
    private PersonService people;

    private Company company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company);
    }

    private long person(String family, String given) {
        var person = people.create();
        person.setFamilyEn(family);
        person.setGivenEn(given);
        return people.save(person).id();
    }

    /** Keys of companies as they were before the rules of 0039, and an update that says so. */
    private void updateUnsorts() {
        jdbc.sql("update company set sort_en = replace(sort_en, ' ', ''), sort_zh = replace(sort_zh, ' ', '')")
                .update();
        update("sort keys");
    }

    private void update(String work) {
        jdbc.sql("update leftover set rules = 0, after_id = null where work = ?")
                .param(work)
                .update();
    }

    private List<String> names(Window window) {
        return companies.list(CompanyFilter.all(Language.EN), window).stream()
                .map(CompanyRow::nameEn)
                .toList();
    }

    private String key(long company) {
        return jdbc.sql("select sort_en from company where id = ?")
                .param(company)
                .query(String.class)
                .single();
    }

    private List<String> versions() {
        return jdbc.sql("select concat(version, ' ', updated_at) from company order by id")
                .query(String.class)
                .list();
    }

    /** The first so many companies, as if the application were killed then. */
    private void sortOnly(int most) {
        jdbc.sql("update leftover set rules = ?, after_id = 0 where work = 'sort keys'")
                .param(Reading.SORT_RULES)
                .update();
        assertThat(leftovers.batch(sorting, "COMPANY", most)).isEqualTo(most);
    }

    @Test
    void aDatabaseThatIsHalfSortedIsSortedAfterTheNextStart() {
        signInAs("us-staff", "seattle");
        company("BlueFocus");
        company("Blue Mesa");
        company("Blue Zoo");
        var lim = person("Lim", "Anna");
        updateUnsorts();
        company("Blue Anchor");
        jdbc.sql("update person set sort_en = 'limanna' where id = ?")
                .param(lim)
                .update();
        var versions = versions();
        check.run(new DefaultApplicationArguments());
        assertThat(leftovers.isAny()).isTrue();
        leftovers.finish();
        assertThat(names(Window.first(10))).containsExactly("Blue Anchor", "Blue Mesa", "Blue Zoo", "BlueFocus");
        assertThat(jdbc.sql("select sort_en from person").query(String.class).single())
                .isEqualTo("lim anna");
        assertThat(versions()).as("nobody changed them").isEqualTo(versions);
        assertThat(leftovers.isAny()).isFalse();
        assertThat(progress.step()).isEmpty();
    }

    @Test
    void whatIsKilledGoesOnWithTheRest() {
        signInAs("us-staff", "seattle");
        var first = company("Blue Mesa").id();
        var second = company("Blue Zoo").id();
        var third = company("BlueFocus Two").id();
        updateUnsorts();
        sortOnly(2);
        assertThat(List.of(key(first), key(second), key(third)))
                .containsExactly("blue mesa", "blue zoo", "bluefocustwo");
        jdbc.sql("update company set sort_en = 'as it was left' where id = ?")
                .param(first)
                .update();
        assertThat(leftovers.isAny()).isTrue();
        leftovers.finish();
        assertThat(List.of(key(first), key(second), key(third)))
                .containsExactly("as it was left", "blue zoo", "bluefocus two");
    }

    @Test
    void everyRowIsListedOnceWhileSomeWait() {
        signInAs("us-staff", "seattle");
        var all = List.of("Blue Mesa", "Blue Zoo", "BlueFocus", "Amber Works", "Zinc", "Blue Anchor");
        all.forEach(this::company);
        updateUnsorts();
        sortOnly(3);
        var listed = new ArrayList<String>();
        for (int from = 0; from < all.size(); from += 2) {
            listed.addAll(names(Window.of(from, 2)));
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(all);
        assertThat(listed).startsWith("Amber Works").endsWith("Zinc");
        assertThat(companies.count(CompanyFilter.all(Language.EN), 100)).isEqualTo(6);
    }

    @Test
    void whatIsSavedMeanwhileStaysAsItWasSaved() {
        signInAs("us-staff", "seattle");
        var form = company("Blue Mesa");
        var waiting = company("Blue Zoo");
        updateUnsorts();
        waiting.setNameEn("Green Zoo");
        var saved = companies.save(waiting);
        leftovers.finish();
        assertThat(companies.find(saved.id()).getNameEn()).isEqualTo("Green Zoo");
        assertThat(key(saved.id())).isEqualTo("green zoo");
        form.setPhone("+1 206 555 0100");
        assertThat(companies.save(form).getNameEn())
                .as("no conflict with a form that was open")
                .isEqualTo("Blue Mesa");
        assertThat(key(form.id())).isEqualTo("blue mesa");
    }

    @Test
    void whoeverReadTheOldKeyAndSavesSomethingElseDoesNotPutItBack() {
        signInAs("us-staff", "seattle");
        var mesa = company("Blue Mesa").id();
        var anna = person("Lim", "Anna");
        updateUnsorts();
        jdbc.sql("update person set sort_en = 'limanna'").update();
        transaction.executeWithoutResult(status -> {
            var company = companies.find(mesa);
            var person = people.find(anna);
            CompletableFuture.runAsync(leftovers::finish).join();
            company.setPhone("+1 206 555 0100");
            person.setProtocolRank(3);
        });
        assertThat(companies.find(mesa).getPhone()).isNotNull();
        assertThat(key(mesa)).isEqualTo("blue mesa");
        assertThat(jdbc.sql("select concat(sort_en, ' ', version) from person")
                        .query(String.class)
                        .single())
                .isEqualTo("lim anna 1");
    }

    @Test
    void letsGoOfWhatSomebodyIsSaving() {
        signInAs("us-staff", "seattle");
        var mesa = company("Blue Mesa").id();
        company("Blue Zoo");
        transaction.executeWithoutResult(status -> {
            companies.archive(mesa);
            companies.present(List.of(mesa));
            var held = CompletableFuture.runAsync(() ->
                    transaction.executeWithoutResult(s -> currentUser.runAsSystem("test", () -> {
                        states.hold("COMPANY", List.of(mesa));
                        return true;
                    })));
            assertThatThrownBy(held::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(PessimisticLockingFailureException.class);
        });
    }

    @Test
    void twoNodesTakeTurns() {
        signInAs("us-staff", "seattle");
        for (int n = 0; n < 30; n++) {
            company("Blue Mesa " + n);
        }
        updateUnsorts();
        var nodes =
                List.of(CompletableFuture.runAsync(leftovers::finish), CompletableFuture.runAsync(leftovers::finish));
        nodes.forEach(CompletableFuture::join);
        assertThat(jdbc.sql("select count(*) from company where sort_en like 'blue mesa %'")
                        .query(Long.class)
                        .single())
                .isEqualTo(30);
        assertThat(leftovers.isAny()).isFalse();
    }

    @Test
    void nothingIsLeftToDoInAnEmptyDatabase() {
        update("sort keys");
        update("search");
        update("screening");
        check.run(new DefaultApplicationArguments());
        signInAs("us-staff", "seattle");
        company("Blue Mesa");
        assertThat(leftovers.isAny()).isFalse();
        assertThat(jdbc.sql("select count(*) from leftover where rules = 0 or after_id is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private int found() {
        return companies
                .list(CompanyFilter.all(Language.EN).withText("lantern"), Window.first(10))
                .size();
    }

    @Test
    void aRebuildOfTheIndexThatWasCutShortGoesOn() {
        signInAs("us-staff", "seattle");
        company("Lantern Works");
        transaction.executeWithoutResult(status -> index.clear());
        update("search");
        // Killed here; somebody saves another company before the next start.
        company("Lantern Yard");
        assertThat(found()).isEqualTo(1);
        leftovers.finish();
        assertThat(found()).isEqualTo(2);
    }

    @Test
    void writesOnlyTheDocumentsThatAnUpdateTookOut() {
        signInAs("us-staff", "seattle");
        company("Lantern Works");
        company("Lantern Yard");
        jdbc.sql("delete from search_document where text like '%yard%'").update();
        jdbc.sql("delete from search_key where text like '%yard%'").update();
        jdbc.sql("update search_document set text = concat(text, 'untouched')").update();
        update("search");
        leftovers.finish();
        assertThat(jdbc.sql("select text from search_document order by record_id")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        works -> assertThat(works).endsWith("untouched"),
                        yard -> assertThat(yard).contains("lanternyard"));
    }
}
