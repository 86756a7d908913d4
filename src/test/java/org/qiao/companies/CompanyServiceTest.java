package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.QiaoTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class CompanyServiceTest extends QiaoTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private SessionFactory sessions;

    private Company company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company);
    }

    private java.util.List<String> found(String text) {
        return companies.list(CompanyFilter.all(Language.EN).withText(text), Window.first(50)).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    @Test
    void findsACompanyInAnyScriptPinyinAndInitials() {
        signInAs("cn-staff", "beijing");
        company("Baosteel", "宝钢集团");
        company("Golden Dragon", "金龙");
        for (var spelling :
                new String[] {"宝钢", "寶鋼", "baogang", "bao gang", "bg", "Baosteel", "STEEL", "ＢＡＯ", "钢", "宝 钢"}) {
            assertThat(found(spelling)).as(spelling).containsExactly("Baosteel");
        }
        assertThat(found("铜")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jlj", "jljmtg", "JLJM", "jl", "jljmtgjt", "jmt", "jmtg", "mtg"})
    void findsACompanyByInitialsFromItsFirstSyllableOrALaterOne(String typed) {
        signInAs("cn-staff", "beijing");
        company("Golden Dragon", "金龙精密铜管集团有限公司");
        company("Baosteel", "宝钢集团有限公司");
        assertThat(found(typed)).containsExactly("Golden Dragon");
    }

    @Test
    void findsACompanyByTheInitialsOfItsEnglishName() {
        signInAs("cn-staff", "beijing");
        company("Golden Dragon Precise Copper Tube", null);
        assertThat(found("gdp")).containsExactly("Golden Dragon Precise Copper Tube");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jjg", "jtyxgs", "yxgs", "tgy"})
    void findsNoCompanyByInitialsThatSkipSyllablesOrBeginInItsLegalForm(String typed) {
        signInAs("cn-staff", "beijing");
        company("Golden Dragon", "金龙精密铜管集团有限公司");
        assertThat(found(typed)).isEmpty();
    }

    @Test
    void findsACompanyByItsOtherNames() {
        signInAs("cn-staff", "beijing");
        var company = companies.create();
        company.setNameEn("Present Name");
        company.setAliases(List.of(new CompanyAlias("Former Foundry", "en", NameKind.FORMER)));
        companies.save(company);
        assertThat(found("foundry")).containsExactly("Present Name");
    }

    private List<String> sorted(CompanyFilter.Sort sort, boolean descending, Language language, Window window) {
        return companies.list(CompanyFilter.all(language).sortedBy(sort, descending), window).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }

    /** A list that is known to be short is sorted at once, one of unknown length is walked; both show the same. */
    private void assertSorted(CompanyFilter.Sort sort, Language language, List<String> up, List<String> down) {
        for (var total : new long[] {Window.UNKNOWN, up.size()}) {
            assertThat(sorted(sort, false, language, new Window(0, 50, total))).isEqualTo(up);
            assertThat(sorted(sort, true, language, new Window(0, 50, total))).isEqualTo(down);
            assertThat(sorted(sort, false, language, new Window(1, 2, total))).isEqualTo(up.subList(1, 3));
            assertThat(sorted(sort, true, language, new Window(1, 2, total))).isEqualTo(down.subList(1, 3));
        }
    }

    @Test
    void readsTheOtherNamesOfAPageInAFewQueriesHoweverLongItIs() {
        signInAs("us-staff", "seattle");
        var ids = LongStream.range(0, 20)
                .mapToObj(i -> company("Present " + i, null).id())
                .toList();
        var statistics = sessions.getStatistics();
        statistics.clear();
        statistics.setStatisticsEnabled(true);
        try {
            companies.foundAs(ids, "present");
            assertThat(statistics.getPrepareStatementCount()).isBetween(1L, 19L);
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    /** Of a list that is known to be long the rows are walked, of another one each that was found is looked up. */
    @Test
    void findsTheSameInTheSameOrderHoweverManyHoldWhatWasTyped() {
        signInAs("us-staff", "seattle");
        for (int i = 0; i < 60; i++) {
            company((i % 2 == 0 ? "Solar " : "Lunar ") + "Works " + (char) ('A' + i % 26) + i, null);
            company("Heliotrope Solar " + i, null);
        }
        var filter = CompanyFilter.all(Language.EN).withText("solar");
        for (var sort : CompanyFilter.Sort.values()) {
            for (var descending : List.of(true, false)) {
                var sorted = filter.sortedBy(sort, descending);
                var all = companies.list(sorted, Window.first(200));
                assertThat(all).hasSize(90);
                for (int offset = 0; offset < 3; offset++) {
                    assertThat(companies.list(sorted, new Window(offset, 1, Window.MANY)))
                            .extracting(CompanyRow::id)
                            .containsExactly(all.get(offset).id());
                }
            }
        }
        assertThat(companies.count(filter, 89)).isEqualTo(90);
    }

    @Test
    void sortsByWhatPlacesSectorsAndOwnersAreCalledInTheViewersLanguageAndWhatHasNoneLast() {
        var second = signInAs("us-manager", "seattle");
        var first = user("us-staff", "seattle");
        jdbc.sql("update app_user set name_en = 'Zoe Adams', name_zh = '艾达' where id = ?")
                .param(first)
                .update();
        jdbc.sql("update app_user set name_en = 'Amy Zhou', name_zh = '周艾美' where id = ?")
                .param(second)
                .update();
        placed("B", null, null, second);
        placed("A", "us-ca-los-angeles", "dairy", second);
        placed("D", "us-dc-washington", "chemicals", first);
        var nowhereLast = "B";
        assertSorted(
                CompanyFilter.Sort.PLACE, Language.EN, List.of("A", "D", nowhereLast), List.of("D", "A", nowhereLast));
        assertSorted(
                CompanyFilter.Sort.PLACE, Language.ZH, List.of("D", "A", nowhereLast), List.of("A", "D", nowhereLast));
        assertSorted(
                CompanyFilter.Sort.SECTOR, Language.EN, List.of("D", "A", nowhereLast), List.of("A", "D", nowhereLast));
        assertSorted(CompanyFilter.Sort.OWNER, Language.EN, List.of("A", "B", "D"), List.of("D", "B", "A"));
        assertSorted(CompanyFilter.Sort.OWNER, Language.ZH, List.of("D", "A", "B"), List.of("B", "A", "D"));
    }

    private void placed(String name, @Nullable String place, @Nullable String sector, long owner) {
        var company = companies.create();
        company.setNameEn(name);
        company.setPlaceId(place == null ? null : place(place));
        company.setSectorId(sector == null ? null : sector(sector));
        company.setOwnerId(owner);
        companies.save(company);
    }

    @Test
    void sortsByPinyinInChineseAndByLetterInEnglish() {
        signInAs("cn-staff", "beijing");
        company("Zebra", "安徽");
        company("Apple", "重庆");
        var zh = companies.list(CompanyFilter.all(Language.ZH), Window.first(10));
        var en = companies.list(CompanyFilter.all(Language.EN), Window.first(10));
        assertThat(zh).extracting(CompanyRow::nameZh).containsExactly("安徽", "重庆");
        assertThat(en).extracting(CompanyRow::nameEn).containsExactly("Apple", "Zebra");
    }

    @Test
    void sortsNamesWordByWordAndChineseOnesSyllableBySyllable() {
        signInAs("cn-staff", "beijing");
        company("BlueFocus International", "先导智能");
        company("Blue Mesa Instruments", "西部矿业");
        company("Blue-Chip", "西安饮食");
        var en = companies.list(CompanyFilter.all(Language.EN), Window.first(10));
        var zh = companies.list(CompanyFilter.all(Language.ZH), Window.first(10));
        assertThat(en)
                .extracting(CompanyRow::nameEn)
                .containsExactly("Blue-Chip", "Blue Mesa Instruments", "BlueFocus International");
        assertThat(zh).extracting(CompanyRow::nameZh).containsExactly("西安饮食", "西部矿业", "先导智能");
    }

    @Test
    void sortsByAReadingThatSomebodyStoredAsByTheDictionarys() {
        signInAs("cn-staff", "beijing");
        company("B", "西部");
        company("C", "先导");
        var company = companies.create();
        company.setNameZh("夕安");
        company.setReading("xi'an");
        companies.save(company);
        assertThat(companies.list(CompanyFilter.all(Language.ZH), Window.first(10)))
                .extracting(CompanyRow::nameZh)
                .containsExactly("夕安", "西部", "先导");
    }

    @Test
    void checksIdentifiersAndSaysWhichFieldIsWrong() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Checked");
        company.setUscc("91350100M000100Y4A");
        assertThatThrownBy(() -> companies.save(company))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("uscc"));
        company.setUscc(" ９１３５０１００ｍ０００１００ｙ４３ ");
        assertThat(companies.save(company).getUscc()).isEqualTo("91350100M000100Y43");
        var twin = companies.create();
        twin.setNameEn("Twin");
        twin.setUscc("91350100M000100Y43");
        assertThatThrownBy(() -> companies.save(twin))
                .isInstanceOf(RuleException.class)
                .hasMessage("company.uscc.taken");
    }

    @Test
    void needsANameInOneLanguage() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("   ");
        assertThatThrownBy(() -> companies.save(company))
                .isInstanceOf(RuleException.class)
                .hasMessage("company.name.required");
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        signInAs("us-staff", "seattle");
        var id = company("Contested", null).id();
        var first = companies.find(id);
        var second = companies.find(id);
        first.setWebsite("https://first.example");
        companies.save(first);
        second.setWebsite("https://second.example");
        assertThatThrownBy(() -> companies.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(companies.find(id).getWebsite()).isEqualTo("https://first.example");
    }

    @Test
    void keepsSupplementaryCharactersApart() {
        signInAs("cn-staff", "beijing");
        company("A", "𠮷野");
        company("B", "𡈽野");
        assertThat(found("𠮷")).containsExactly("A");
        assertThat(found("𡈽野")).containsExactly("B");
    }

    @Test
    void letsNobodyWriteIntoTheOtherDesk() {
        var chinese = user("cn-staff", "beijing");
        var id = as(chinese, () -> company("Theirs", "他们").id());
        signInAs("us-staff", "seattle");
        var theirs = companies.find(id);
        theirs.setWebsite("https://mine.example");
        assertThatThrownBy(() -> companies.save(theirs)).isInstanceOf(AccessDeniedException.class);
        var mine = companies.create();
        mine.setNameEn("Smuggled");
        mine.setOfficeId(office("beijing"));
        assertThatThrownBy(() -> companies.save(mine)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsOnlyTheOwnerArchiveAndUndo() {
        var owner = user("us-staff", "seattle");
        var id = as(owner, () -> company("Short-lived", null).id());
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> companies.archive(id)).hasRootCauseInstanceOf(AccessDeniedException.class);
        as(owner, () -> companies.archive(id));
        assertThat(found("short")).isEmpty();
        as(owner, () -> companies.restore(id));
        assertThat(found("short")).containsExactly("Short-lived");
    }

    @Test
    void showsNothingToNobodyAndToAdmins() {
        var id = as(user("us-staff", "seattle"), () -> company("Hidden", null).id());
        assertThatThrownBy(() -> companies.find(id))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
        signInAs("admin", "seattle");
        assertThatThrownBy(() -> companies.find(id)).isInstanceOf(AccessDeniedException.class);
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> companies.find(id + 1000)).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void walksALongListFromBothEndsInOneOrder() {
        signInAs("us-staff", "seattle");
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 620; i++) {
                company("Company %04d".formatted(i % 600), null);
            }
        });
        var filter = CompanyFilter.all(Language.EN);
        var whole = companies.list(filter, Window.first(700)).stream()
                .map(CompanyRow::id)
                .toList();
        var pages = new java.util.ArrayList<Long>();
        for (int offset = 0; offset < 620; offset += 50) {
            companies.list(filter, Window.of(offset, 50)).forEach(row -> pages.add(row.id()));
        }
        assertThat(whole).hasSize(620).doesNotHaveDuplicates();
        assertThat(pages).isEqualTo(whole);
        assertThat(companies.count(filter, 5_000)).isEqualTo(620);
    }

    @Test
    void takesCharactersOutOfNamesThatNobodySees() {
        signInAs("us-staff", "seattle");
        assertThat(company("Look\u202E\u200Balike\u0000 😀", null).getNameEn()).isEqualTo("Lookalike 😀");
        var company = companies.create();
        company.setNameEn("\u200B\u202E");
        assertThatThrownBy(() -> companies.save(company)).isInstanceOf(RuleException.class);
    }
}
