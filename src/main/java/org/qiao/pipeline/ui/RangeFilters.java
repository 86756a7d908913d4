package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.LandUnit;
import org.qiao.lists.WhenFilters;
import org.qiao.pipeline.DealFilter.Ranges;
import org.qiao.reference.Rates;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** The filters of deals by between which values their figures and days lie. */
@Component
class RangeFilters {

    private final WhenFilters when;

    RangeFilters(WhenFilters when) {
        this.when = when;
    }

    List<ListFilter> all() {
        var converted = Rates.REPORTING.stream()
                .map(currency -> ListFilter.numbers(
                        currency.toLowerCase(Locale.ROOT),
                        t("deal.worth.in", Currencies.word(currency, Texts.language()))));
        return Stream.concat(
                        Stream.of(
                                ListFilter.numbers("jobs", t("deal.jobs")),
                                ListFilter.numbers("land", t("deal.land.mu")),
                                ListFilter.numbers("days", t("deal.days.header")),
                                ListFilter.days("instage", t("deal.since")),
                                ListFilter.days("nextstep", t("deal.step.due")),
                                when.updated(t("deal.updated")),
                                ListFilter.amounts("value", t("deal.value"))),
                        converted)
                .toList();
    }

    /** Addresses count in mu, whoever reads them. */
    private static BigDecimal squareMeters(BigDecimal mu) {
        return mu.multiply(LandUnit.MU.squareMetres());
    }

    Ranges read(ListState state) {
        return new Ranges(
                state.integers("jobs"),
                state.numbers("land").map(RangeFilters::squareMeters),
                state.integers("days"),
                when.moments(state, "instage"),
                state.amounts("value"),
                state.numbers("cny"),
                state.numbers("usd"),
                state.days("nextstep"),
                when.updated(state));
    }
}
