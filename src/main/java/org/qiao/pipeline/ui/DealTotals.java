package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiao.access.PreferenceService;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealSum;
import org.qiao.pipeline.DealSums;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.pipeline.LedgerSum;
import org.qiao.pipeline.Total;
import org.qiao.pipeline.TotalText;
import org.qiao.pipeline.Totals;
import org.qiao.ui.Formats;

/**
 * What the listed deals come to, in words: per currency and converted, by the sums that the review shows, and where they are
 * asked for also weighted, and what is booked.
 */
@SpringComponent
class DealTotals {

    private final DealSums sums;
    private final LedgerFigures ledger;
    private final PreferenceService preferences;

    DealTotals(DealSums sums, LedgerFigures ledger, PreferenceService preferences) {
        this.sums = sums;
        this.ledger = ledger;
        this.preferences = preferences;
    }

    List<String> lines(DealFilter filter, boolean weighted) {
        var reporting = preferences.reportingCurrency();
        var lines = new ArrayList<String>();
        var all = sums.of(filter, reporting);
        if (all.count() > 0) {
            lines.add(t("deals.sum", words(all)));
            if (weighted) {
                lines.add(t("deals.sum.weighted", words(sums.weighted(filter, reporting))));
            }
        }
        var day = filter.course().asOf();
        if (day != null) {
            lines.add(t("review.asof.note", Formats.day(day)));
        }
        if (filter.course().booked().isAsked()) {
            var booked = ledger.booked(filter);
            lines.add(t(
                    "deals.sum.booked",
                    words(
                            booked.stream()
                                    .map(LedgerSum::figure)
                                    .map(Figures::brief)
                                    .toList(),
                            Totals.kept(booked, reporting),
                            0)));
        }
        return lines;
    }

    private static String words(DealSum sum) {
        return words(
                sum.figures().stream().map(Figures::brief).toList(), Optional.ofNullable(sum.total()), sum.unknown());
    }

    private static String words(List<String> figures, Optional<Total> total, long unknown) {
        var words = new ArrayList<>(figures);
        total.map(TotalText::of).ifPresent(words::add);
        if (unknown > 0) {
            words.add(t("review.unknown.count", String.format(Locale.ROOT, "%,d", unknown)));
        }
        return String.join(" · ", words);
    }
}
