package org.qiao.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MembershipServiceTest extends QiaoTest {

    @Autowired
    private MembershipService memberships;

    @Autowired
    private TermService terms;

    @Autowired
    private PaymentService payments;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private SeatService seats;

    @Autowired
    private TierService tiers;

    @Autowired
    private TestMemberships make;

    private static void isRefused(String key, String property, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.property()).isEqualTo(property);
        });
    }

    private List<TermKind> kinds(long id) {
        return memberships.find(id).getTerms().stream().map(Term::kind).toList();
    }

    @Test
    void tellsJoiningRenewingAndComingBackByTheirDates() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2021-01-01", "2021-12-31");
        make.term(member, tier, "2022-01-01", "2022-12-31");
        make.term(member, tier, "2023-03-01", "2023-12-31");
        make.term(member, tier, "2024-03-02", "2024-12-31");
        assertThat(kinds(member.id()))
                .as("the fourth begins a day after the grace of the third")
                .containsExactly(TermKind.JOIN, TermKind.RENEW, TermKind.RENEW, TermKind.REJOIN);
    }

    @Test
    void refusesTermsThatOverlapOrEndBeforeTheyStart() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        isRefused("membership.overlap", "startsOn", () -> make.term(member, tier, "2024-12-31", "2025-12-30"));
        isRefused("membership.overlap", "startsOn", () -> make.term(member, tier, "2024-01-01", "2024-12-31"));
        isRefused("membership.overlap", "startsOn", () -> make.term(member, tier, "2020-01-01", "2020-12-31"));
        isRefused("membership.end.before", "endsOn", () -> make.term(member, tier, "2025-01-02", "2025-01-01"));
        isRefused("membership.day.wrong", "endsOn", () -> make.term(member, tier, "2025-01-02", "9999-12-31"));
        isRefused("day.early", "startsOn", () -> make.term(member, tier, "1926-01-02", "2025-12-31"));
        isRefused("day.early", "endsOn", () -> make.term(member, tier, "2025-01-02", "1926-12-31"));
        assertThat(kinds(member.id())).hasSize(1);
    }

    @Test
    void refusesDuesThatAreNone() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        var entry = make.entry(tier, "2024-01-01", "2024-12-31");
        for (var wrong : List.of("-1", "1e30", "0.001")) {
            entry.setDues(new BigDecimal(wrong));
            isRefused("membership.dues.wrong", "dues", () -> terms.add(member.id(), entry));
        }
        entry.setDues(BigDecimal.ONE);
        entry.setCurrency("XAU");
        isRefused("membership.dues.currency", "currency", () -> terms.add(member.id(), entry));
        entry.setDues(null);
        terms.add(member.id(), entry);
        assertThat(memberships.find(member.id()).getTerms().getFirst().dues())
                .as("nothing agreed is not 0")
                .isNull();
    }

    @Test
    void refusesARetiredTierAndKeepsTheOneThatWasAgreed() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        signInAs("admin", "seattle");
        tiers.retire(tier, true);
        signInAs("us-staff", "seattle");
        isRefused("membership.tier.gone", "tierId", () -> make.term(member, tier, "2025-01-01", "2025-12-31"));
        assertThat(memberships.find(member.id()).getTerms().getFirst().tierId()).isEqualTo(tier);
        assertThat(terms.proposeNext(member.id()).getTierId()).isNull();
    }

    @Test
    void aTierThatIsChangedLaterLeavesAgreedTermsAlone() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        signInAs("admin", "seattle");
        var changed = tiers.find(tier);
        changed.setGraceDays(0);
        tiers.save(changed);
        signInAs("us-staff", "seattle");
        assertThat(memberships.find(member.id()).status(LocalDate.parse("2025-03-01")))
                .isEqualTo(MembershipStatus.GRACE);
    }

    @Test
    void changesTheTierWithinATermAndTakesItBack() {
        signInAs("us-staff", "seattle");
        var gold = make.tier("Gold");
        var silver = make.tier("Silver");
        var member = make.of("Lantern Works");
        make.term(member, gold, "2024-01-01", "2024-12-31");
        isRefused(
                "membership.change.same",
                "tierId",
                () -> terms.change(member.id(), make.entry(gold, "2024-07-01", "2024-12-31")));
        isRefused(
                "membership.change.outside",
                "startsOn",
                () -> terms.change(member.id(), make.entry(silver, "2025-01-01", "2025-12-31")));
        isRefused(
                "membership.change.outside",
                "startsOn",
                () -> terms.change(member.id(), make.entry(silver, "2024-01-01", "2024-12-31")));
        terms.change(member.id(), make.entry(silver, "2024-07-01", "2024-12-31"));
        var history = memberships.find(member.id()).getTerms();
        assertThat(history.getFirst().endsOn()).isEqualTo("2024-06-30");
        assertThat(history.getLast().kind()).isEqualTo(TermKind.CHANGE);
        terms.dropLast(member.id());
        history = memberships.find(member.id()).getTerms();
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().endsOn()).isEqualTo("2024-12-31");
    }

    @Test
    void endsAMembershipByHandAndTakesThatBack() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        isRefused("membership.lapse.outside", "day", () -> terms.lapse(member.id(), LocalDate.parse("2025-03-02")));
        isRefused("membership.lapse.outside", "day", () -> terms.lapse(member.id(), LocalDate.parse("2024-01-01")));
        terms.lapse(member.id(), LocalDate.parse("2024-06-15"));
        assertThat(memberships.find(member.id()).status(LocalDate.parse("2024-06-15")))
                .isEqualTo(MembershipStatus.LAPSED);
        make.term(member, tier, "2024-09-01", "2025-08-31");
        assertThat(kinds(member.id())).containsExactly(TermKind.JOIN, TermKind.REJOIN);
        terms.dropLast(member.id());
        terms.unlapse(member.id());
        assertThat(memberships.find(member.id()).status(LocalDate.parse("2024-06-15")))
                .isEqualTo(MembershipStatus.NEW);
    }

    @Test
    void putsAHistoryBackOnlyIfNothingHappenedSince() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        var before = terms.dropLast(member.id());
        var version = memberships.find(member.id()).getVersion();
        terms.putBack(member.id(), version, before);
        assertThat(memberships.find(member.id()).getTerms()).isEqualTo(before);
        assertThatThrownBy(() -> terms.putBack(member.id(), version, List.of()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(kinds(member.id())).hasSize(1);
    }

    @Test
    void recordsBothPaymentsOfTwoWhoRecordOneAtTheSameTime() throws Exception {
        var staff = signInAs("us-staff", "seattle");
        var member = make.of("灯河");
        var second = new FutureTask<>(
                () -> as(staff, () -> payments.add(member.id(), make.payment("2024-01-06", "61", "USD"))), true);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            payments.add(member.id(), make.payment("2024-01-05", "51", "USD"));
            new Thread(second).start();
            while (!second.isDone() && waiting() == 0) {
                Thread.onSpinWait();
            }
        });
        assertThat(second.get()).isTrue();
        assertThat(memberships.find(member.id()).getPayments())
                .extracting(payment -> payment.getAmount().intValue())
                .containsExactlyInAnyOrder(51, 61);
    }

    @Test
    void recordsPaymentsInAnyCurrencyAndShowsThemApart() {
        signInAs("cn-staff", "beijing");
        var tier = make.tier("Gold");
        var member = make.of("灯河");
        make.term(member, tier, "2024-01-01", "2024-12-31");
        payments.add(member.id(), make.payment("2024-01-05", "2000", "USD"));
        payments.add(member.id(), make.payment("2024-01-06", "7000.50", "CNY"));
        var statement = Statement.of(memberships.find(member.id()), LocalDate.parse("2024-12-31"));
        assertThat(statement.lines())
                .extracting(
                        l -> l.currency() + " " + l.due().stripTrailingZeros().toPlainString() + " "
                                + l.paid().stripTrailingZeros().toPlainString())
                .containsExactly("CNY 0 7000.5", "USD 5000 2000");
        assertThat(memberships.statement(LocalDate.parse("2024-12-31"))).isEqualTo(statement);
    }

    @Test
    void refusesPaymentsThatAreNone() {
        signInAs("us-staff", "seattle");
        var member = make.of("Lantern Works");
        for (var wrong : List.of("-5", "0", "1e30", "1.005")) {
            isRefused(
                    "membership.amount.wrong",
                    "amount",
                    () -> payments.add(member.id(), make.payment("2024-01-05", wrong, "USD")));
        }
        isRefused("day.future", "paidOn", () -> payments.add(member.id(), make.payment("2999-01-05", "10", "USD")));
        isRefused("day.old", "paidOn", () -> payments.add(member.id(), make.payment("1948-12-31", "10", "USD")));
        isRefused("ui.required", "currency", () -> payments.add(member.id(), make.payment("2024-01-05", "10", "BTC")));
        payments.add(member.id(), make.payment("2024-01-05", "10", "USD"));
        isRefused(
                "membership.payment.twice",
                "reference",
                () -> payments.add(member.id(), make.payment("2024-01-05", "10.00", "USD")));
        assertThat(memberships.find(member.id()).getPayments()).hasSize(1);
    }

    @Test
    void removesAPaymentAndPutsItBack() {
        signInAs("us-staff", "seattle");
        var member = make.of("Lantern Works");
        payments.add(member.id(), make.payment("2024-01-05", "10", "USD"));
        var payment = memberships.find(member.id()).getPayments().getFirst();
        payments.remove(member.id(), payment);
        assertThat(memberships.find(member.id()).getPayments()).isEmpty();
        payments.add(member.id(), payment);
        assertThat(memberships.find(member.id()).getPayments()).containsExactly(payment);
    }

    @Test
    void seatsNobodyButTheCompanysPeopleAndNoMoreThanTheTierHas() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var company = make.company("Lantern Works", "灯笼工坊");
        var member = make.of(company);
        var ann = make.person("Ann", company);
        isRefused("membership.seat.full", "personId", () -> seats.seat(member.id(), ann));
        make.term(member, tier, "2020-01-01", "2199-12-31");
        var stranger = make.person("Stranger", make.company("River Mill", "河磨坊"));
        isRefused("membership.seat.stranger", "personId", () -> seats.seat(member.id(), stranger));
        isRefused("membership.seat.stranger", "personId", () -> seats.seat(member.id(), 999_999L));
        seats.seat(member.id(), ann);
        isRefused("membership.seat.twice", "personId", () -> seats.seat(member.id(), ann));
        var bob = make.person("Bob", company);
        var eve = make.person("Eve", company);
        seats.seat(member.id(), bob);
        isRefused("membership.seat.full", "personId", () -> seats.seat(member.id(), eve));
        assertThat(memberships.representedBy(ann)).hasSize(1);
        var seat = memberships.find(member.id()).getSeats().getFirst();
        seats.unseat(member.id(), ann);
        assertThat(memberships.representedBy(ann)).isEmpty();
        seats.putBack(member.id(), seat);
        assertThat(memberships.representedBy(ann)).hasSize(1);
    }

    @Test
    void aCompanyHasOneMembershipAndAnArchivedOneMakesRoom() {
        signInAs("us-staff", "seattle");
        var company = make.company("Lantern Works", "灯笼工坊");
        var first = make.of(company);
        isRefused("membership.company.twice", "companyId", () -> make.of(company));
        isRefused("membership.company.unknown", "companyId", () -> make.of(999_999L));
        memberships.archive(first.id());
        make.of(company);
        isRefused("membership.company.twice", "companyId", () -> memberships.restore(first.id()));
        assertThat(memberships.find(first.id()).isArchived()).isTrue();
    }

    @Test
    void theOtherDeskReadsAndDoesNotWrite() {
        signInAs("cn-staff", "beijing");
        var tier = make.tier("Gold");
        var company = make.company("灯河", "灯河");
        var member = make.of(company);
        make.term(member, tier, "2020-01-01", "2199-12-31");
        var person = make.person("Ann", company);
        signInAs("us-staff", "seattle");
        var seen = memberships.find(member.id());
        assertThat(seen.getTerms()).hasSize(1);
        assertThat(memberships.mayWrite(seen)).isFalse();
        var denied = List.<Runnable>of(
                () -> terms.lapse(member.id(), LocalDate.parse("2024-06-15")),
                () -> terms.dropLast(member.id()),
                () -> payments.add(member.id(), make.payment("2024-01-05", "10", "USD")),
                () -> seats.seat(member.id(), person),
                () -> memberships.archive(member.id()),
                () -> memberships.save(seen));
        seen.setNoteEn("mine");
        denied.forEach(work -> assertThatThrownBy(work::run).isInstanceOf(AccessDeniedException.class));
        signInAs("auditor", "seattle");
        assertThatThrownBy(() -> terms.dropLast(member.id())).isInstanceOf(AccessDeniedException.class);
        signInAs("admin", "seattle");
        assertThatThrownBy(() -> memberships.find(member.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var member = make.of("Lantern Works");
        var mine = memberships.find(member.id());
        make.term(member, tier, "2024-01-01", "2024-12-31");
        mine.setNoteEn("mine");
        assertThatThrownBy(() -> memberships.save(mine)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(kinds(member.id())).hasSize(1);
    }

    @Test
    void theListFiltersByTheVeryRuleOfTheStatus() {
        signInAs("us-staff", "seattle");
        var gold = make.tier("Gold");
        var silver = make.tier("Silver");
        var plain = make.of("Plain");
        make.term(plain, gold, "2024-01-01", "2024-12-31");
        var renewed = make.of("Renewed");
        make.term(renewed, gold, "2024-01-01", "2024-12-31");
        make.term(renewed, gold, "2025-01-20", "2026-01-19");
        var back = make.of("Back");
        make.term(back, gold, "2024-01-01", "2024-12-31");
        make.term(back, gold, "2025-09-01", "2026-08-31");
        var changed = make.of("Changed");
        make.term(changed, gold, "2024-01-01", "2024-12-31");
        terms.change(changed.id(), make.entry(silver, "2024-07-01", "2024-12-31"));
        var ended = make.of("Ended");
        make.term(ended, gold, "2024-01-01", "2024-12-31");
        terms.lapse(ended.id(), LocalDate.parse("2024-06-15"));
        var empty = make.of("Empty");
        var ids = List.of(plain, renewed, back, changed, ended, empty).stream()
                .map(Membership::id)
                .toList();
        for (var day : List.of(
                "2023-12-31",
                "2024-01-01",
                "2024-06-14",
                "2024-06-15",
                "2024-07-01",
                "2024-12-31",
                "2025-01-01",
                "2025-01-19",
                "2025-01-20",
                "2025-03-01",
                "2025-03-02",
                "2025-08-31",
                "2025-09-01",
                "2026-01-20",
                "2026-10-30",
                "2026-10-31")) {
            var on = LocalDate.parse(day);
            for (var status : MembershipStatus.values()) {
                var filter = TestMemberships.of(status, on);
                var expected = ids.stream()
                        .filter(id -> memberships.find(id).status(on) == status)
                        .toList();
                var rows = memberships.list(filter, Window.of(0, 50));
                assertThat(rows)
                        .as("%s on %s", status, day)
                        .extracting(MembershipRow::id)
                        .containsExactlyInAnyOrderElementsOf(expected);
                assertThat(memberships.count(filter, 5000)).isEqualTo(expected.size());
                assertThat(rows).allSatisfy(row -> assertThat(row.status()).isEqualTo(status));
            }
        }
    }

    @Test
    void listsRenewalsThatAreDue() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var on = LocalDate.parse("2026-11-23");
        var member = make.of("Due");
        make.term(member, tier, "2026-01-01", "2026-12-23");
        assertThat(due(on, 30)).isEqualTo(1);
        assertThat(due(on.minusDays(1), 30)).isZero();
        assertThat(due(on.minusDays(1), 60)).isEqualTo(1);
        assertThat(due(LocalDate.parse("2026-12-23"), 30)).as("on its last day").isEqualTo(1);
        assertThat(due(LocalDate.parse("2026-12-24"), 30))
                .as("then it is in grace")
                .isZero();
        make.term(member, tier, "2026-12-24", "2027-12-23");
        assertThat(due(on, 90)).as("renewed").isZero();
    }

    private long due(LocalDate on, int days) {
        return memberships.count(TestMemberships.dueWithin(days, on), 5000);
    }

    @Test
    void findsByTheCompanysNameInAnyScriptAndSortsByItAndByTheEnd() {
        signInAs("us-staff", "seattle");
        var tier = make.tier("Gold");
        var lantern = make.of(make.company("Lantern Works", "灯笼工坊"));
        var river = make.of(make.company("River Mill", "河磨坊"));
        make.term(lantern, tier, "2025-01-01", "2026-12-31");
        make.term(river, tier, "2025-01-01", "2025-12-31");
        var on = LocalDate.parse("2025-06-01");
        for (var typed : List.of("lantern", "denglong", "灯笼")) {
            assertThat(memberships.list(
                            TestMemberships.filter(typed, on, MembershipFilter.Sort.COMPANY), Window.of(0, 50)))
                    .extracting(MembershipRow::id)
                    .containsExactly(lantern.id());
        }
        assertThat(memberships.list(TestMemberships.filter("", on, MembershipFilter.Sort.COMPANY), Window.of(0, 50)))
                .extracting(MembershipRow::id)
                .containsExactly(lantern.id(), river.id());
        assertThat(memberships.list(TestMemberships.filter("", on, MembershipFilter.Sort.ENDS), Window.of(0, 50)))
                .extracting(MembershipRow::id)
                .containsExactly(river.id(), lantern.id());
    }

    @Test
    void proposesTheNextTermInTheDesksCurrencyFromTheDayAfterTheLast() {
        signInAs("cn-staff", "beijing");
        var tier = make.tier("Gold");
        var member = make.of("灯河");
        var first = terms.proposeNext(member.id());
        assertThat(first.getCurrency()).isEqualTo("CNY");
        assertThat(first.getDues()).isEqualByComparingTo("30000");
        assertThat(first.getEndsOn()).isEqualTo(first.getStartsOn().plusYears(1).minusDays(1));
        make.term(member, tier, "2026-01-01", "2199-06-30");
        var next = terms.proposeNext(member.id());
        assertThat(next.getStartsOn()).isEqualTo("2199-07-01");
        assertThat(next.getCurrency()).isEqualTo("USD");
    }

    @Test
    void onlyWhoKeepsTiersChangesThem() {
        signInAs("us-manager", "seattle");
        var tier = make.tier("Gold");
        assertThat(tiers.list()).hasSize(1);
        assertThatThrownBy(() -> tiers.retire(tier, true)).isInstanceOf(AccessDeniedException.class);
        signInAs("admin", "seattle");
        var wrong = tiers.find(tier);
        wrong.setDuesUsd(new BigDecimal("-1"));
        isRefused("ui.wrong", "duesUsd", () -> tiers.save(wrong));
        var silver = make.tier("Silver");
        tiers.shift(silver, -1);
        assertThat(tiers.list()).extracting(TierRef::nameEn).containsExactly("Silver", "Gold");
    }
}
