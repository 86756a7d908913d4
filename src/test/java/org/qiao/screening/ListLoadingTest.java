package org.qiao.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.qiao.reference.BadLines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ListLoadingTest extends QiaoTest {

    private static final String PUBLISHED = String.join(",", PartyFile.CSL) + "\n";

    @Autowired
    private ListLoading loading;

    @Autowired
    private TestLists lists;

    @BeforeEach
    void beAdmin() {
        signInAs("admin", "washington");
    }

    private EditionRow newest() {
        return loading.editions().getFirst();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String published(String id, String kind, String name, String aliases) {
        return id + ",Made-up List (MUL) - Bureau of Nothing," + id + "," + kind + ",MADE-UP,\"" + name + "\",,"
                + "\"1 Nowhere Street, Mistport, XX\",,2026-01-02,2031-01-01,,,,,,,,,,\"Says, in quotes, nothing\",,\""
                + aliases
                + "\",,1970,,,,\n";
    }

    @Test
    void readsThePublishedFormat() {
        loading.load(
                bytes(PUBLISHED
                        + published("7001", "Entity", "Veltrona Quarry LLC", "Quarry Veltrona; 岚霜矿业")
                        + published("7002", "Individual", "LUO, Jun", "")),
                ListFormat.CSL,
                "",
                LocalDate.parse("2026-11-02"),
                false);
        assertThat(newest().name()).isEqualTo(ListLoading.CSL);
        assertThat(newest().entries()).isEqualTo(2);
        assertThat(newest().added()).isEqualTo(2);
        assertThat(newest().inForce()).isTrue();
        assertThat(jdbc.sql(
                                "select concat_ws('|', kind, name, aliases, country, addresses, born, listed_until) from list_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "ORGANISATION|Veltrona Quarry LLC|Quarry Veltrona\n岚霜矿业|XX|1 Nowhere Street, Mistport, XX|1970|2031-01-01",
                        "PERSON|LUO, Jun||XX|1 Nowhere Street, Mistport, XX|1970|2031-01-01");
    }

    @Test
    void aFileThatBreaksOffChangesNothing() {
        lists.load(TestLists.plain("Veltrona Quarry||A1", "Lanshuang Mining||A2"), "2026-11-02");
        var whole = "name,aliases,country,program,source_id\nVeltrona Quarry,,Nowhere,Test,A1\n";
        for (var cut : new String[] {
            whole + "\"Lanshuang Min",
            whole + "Lanshuang Mining,,Now",
            "name,aliases,coun",
            "",
            whole + ",,Nowhere,Test,A9\n"
        }) {
            assertThatThrownBy(() -> lists.load(bytes(cut), "2026-11-03"))
                    .as(cut)
                    .isInstanceOf(BadLines.class);
        }
        assertThat(loading.editions()).hasSize(1);
        assertThat(newest().entries()).isEqualTo(2);
        assertThat(rows("list_entry")).isEqualTo(2);
    }

    @Test
    void farFewerEntriesAskFirst() {
        lists.load(TestLists.plain(TestLists.many(100)), "2026-11-02");
        var fewer = TestLists.plain(Arrays.copyOf(TestLists.many(100), 94));
        assertThatThrownBy(() -> lists.load(fewer, "2026-11-03")).isInstanceOfSatisfying(FewerEntries.class, asks -> {
            assertThat(asks.before()).isEqualTo(100);
            assertThat(asks.now()).isEqualTo(94);
        });
        assertThat(newest().entries()).isEqualTo(100);
        loading.load(fewer, ListFormat.PLAIN, TestLists.NAME, LocalDate.parse("2026-11-03"), true);
        assertThat(newest().removed()).isEqualTo(6);
        lists.load(TestLists.plain(Arrays.copyOf(TestLists.many(100), 90)), "2026-11-04");
        assertThat(newest().entries()).isEqualTo(90);
    }

    @Test
    void theSameFileTwiceIsToldAndSoAreWrongDaysAndNames() {
        var file = TestLists.plain("Veltrona Quarry||A1");
        lists.load(file, "2026-11-02");
        assertThatThrownBy(() -> lists.load(file, "2026-11-03")).hasMessage("screening.file.same");
        assertThatThrownBy(() -> lists.load(TestLists.plain("Other||A2"), "2026-11-01"))
                .hasMessage("screening.dated.before");
        assertThatThrownBy(() -> lists.load(TestLists.plain("Other||A2"), "2126-11-01"))
                .hasMessage("screening.dated.ahead");
        assertThatThrownBy(() -> loading.load(file, ListFormat.PLAIN, " ", LocalDate.parse("2026-11-03"), false))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("name"));
    }

    @Test
    void tellsWhatANewEditionChanges() {
        lists.load(TestLists.plain("Veltrona Quarry||A1", "Lanshuang Mining||A2", "Mistport Salt||A3"), "2026-11-02");
        lists.load(
                TestLists.plain("Veltrona Quarry|Quarry V|A1", "Lanshuang Mining||B7", "Nimbus Dredging||A4"),
                "2026-11-03");
        assertThat(newest().added()).as("Nimbus").isEqualTo(1);
        assertThat(newest().removed()).as("Mistport").isEqualTo(1);
        assertThat(newest().altered())
                .as("a new alias, and a number that the list itself prints")
                .isEqualTo(2);
    }

    @Test
    void onlyWhoMayLoadLoads() {
        signInAs("compliance", "washington");
        assertThatThrownBy(() -> lists.load(TestLists.plain("Veltrona Quarry||A1"), "2026-11-02"))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(loading.editions()).isEmpty();
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> loading.editions()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void twentyFiveThousandEntriesAndTenThousandCompaniesTakeLessThanAMinute() {
        var staff = user("us-staff", "seattle");
        jdbc.sql(
                        "insert into company (office_id, owner_id, kind, name_en, name_zh, sort_en, sort_zh, created_at, updated_at)"
                                + " with recursive n (i) as (select 1 union all select i + 1 from n where i < 100)"
                                + " select ?, ?, 'PROSPECT', concat('Harmless Bakery ', hex(a.i * 7919 + b.i)),"
                                + " concat('无关面包', hex(a.i * 100 + b.i)), '', '', utc_timestamp(), utc_timestamp()"
                                + " from n a cross join n b")
                .params(office("seattle"), staff)
                .update();
        var start = System.nanoTime();
        lists.loadAndCheck(TestLists.plain(TestLists.many(25_000)), "2026-11-02");
        assertThat(newest().entries()).isEqualTo(25_000);
        assertThat(newest().checkedAt()).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
    }
}
