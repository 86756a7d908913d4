package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.MoneyFormat;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.Quarter;
import org.qiao.pipeline.SignedFigures;
import org.qiao.pipeline.SignedSum;
import org.qiao.review.Target;
import org.qiao.review.TargetService;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Brings targets and what was signed together: for the quarter and the year in which the review's last day lies. */
@Component
class TargetLines {

    private final TargetService targets;
    private final SignedFigures signed;
    private final DealSums sums;
    private final DealLists lists;
    private final Directory directory;
    private final CurrentUser user;

    TargetLines(
            TargetService targets,
            SignedFigures signed,
            DealSums sums,
            DealLists lists,
            Directory directory,
            CurrentUser user) {
        this.targets = targets;
        this.signed = signed;
        this.sums = sums;
        this.lists = lists;
        this.directory = directory;
        this.user = user;
    }

    /** Offices that have a target or have signed something. */
    List<TargetLine> of(ReviewState state) {
        var all = targets.list();
        var quarter = Quarter.of(state.asOf());
        var lines = new ArrayList<TargetLine>();
        lines.addAll(period(state, all, quarter.year(), quarter.number(), quarter.first()));
        lines.addAll(period(state, all, quarter.year(), null, LocalDate.of(quarter.year(), 1, 1)));
        return lines;
    }

    private List<TargetLine> period(
            ReviewState state, List<Target> all, int year, @Nullable Integer quarter, LocalDate first) {
        var address = state.ofPipeline("")
                .deals()
                .and(DealAddress.BOOKED)
                .with("booked", "signed")
                .with("bookedsince", first.toString())
                .with("bookedby", state.asOf().toString());
        var byOffice =
                signed.of(lists.filter(address.query())).stream().collect(Collectors.groupingBy(SignedSum::officeId));
        var name = quarter == null ? t("target.year.of", String.valueOf(year)) : Formats.quarter(year, quarter);
        var lines = new ArrayList<TargetLine>();
        for (var office : directory.offices()) {
            // What an office wanted, beside what of it a room may not see, would read as if it had done nothing.
            if (state.wall() && !user.require().reaches(Permission.DEAL_READ, office.id())) {
                continue;
            }
            var target = all.stream()
                    .filter(t -> Objects.equals(t.getOfficeId(), office.id())
                            && Objects.equals(t.getYear(), year)
                            && Objects.equals(t.getQuarter(), quarter))
                    .findFirst()
                    .orElse(null);
            var theirs = byOffice.getOrDefault(office.id(), List.of());
            if (target != null || !theirs.isEmpty()) {
                var ofOffice = address.with("office", office.code());
                lines.add(new TargetLine(
                        t("target.line", office.name(Texts.language()), name),
                        ofOffice,
                        sums.of(lists.filter(ofOffice.query()), state.currency())
                                .count(),
                        projects(theirs),
                        theirs.stream().map(SignedSum::figure).toList(),
                        wanted(target),
                        target == null ? null : percent(target, theirs)));
            }
        }
        return lines;
    }

    private static long projects(List<SignedSum> sums) {
        return sums.stream().mapToLong(SignedSum::projects).sum();
    }

    /** What a target wants, in words. */
    static String wanted(@Nullable Target target) {
        if (target == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        var money = target.money();
        if (money != null) {
            parts.add(MoneyFormat.compact(money, Texts.language()));
        }
        var projects = target.getProjects();
        if (projects != null) {
            parts.add(t("ledger.projects.count", SumText.number(projects)));
        }
        return String.join(" · ", parts);
    }

    private static @Nullable Integer percent(Target target, List<SignedSum> sums) {
        var money = target.money();
        if (money == null) {
            return share(
                    BigDecimal.valueOf(projects(sums)),
                    BigDecimal.valueOf(Objects.requireNonNull(target.getProjects())));
        }
        var reached = BigDecimal.ZERO;
        for (var sum : sums) {
            var worth = sum.in(money.currency());
            if (worth == null) {
                return null;
            }
            reached = reached.add(worth);
        }
        return share(reached, money.amount());
    }

    /** In whole percent, 100 only when it is all. */
    private static int share(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100))
                .divide(whole, 0, RoundingMode.DOWN)
                .intValue();
    }
}
