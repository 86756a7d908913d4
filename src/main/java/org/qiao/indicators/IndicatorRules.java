package org.qiao.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.Mistakes;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.WebAddress;

/** What a published figure has to say of itself. */
final class IndicatorRules {

    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private IndicatorRules() {}

    /** @throws RuleException with all that is missing or wrong */
    static void tidy(Indicator one) {
        one.setMeasureEn(PlainText.line(one.getMeasureEn()));
        one.setMeasureZh(PlainText.line(one.getMeasureZh()));
        one.setSourceEn(PlainText.line(one.getSourceEn()));
        one.setSourceZh(PlainText.line(one.getSourceZh()));
        one.setPrinted(PlainText.line(one.getPrinted()));
        one.setLink(PlainText.line(one.getLink()));
        new Mistakes()
                .gather(() -> oneOf(one.getMeasureEn(), one.getMeasureZh(), "indicator.measure.required", "measureEn"))
                .gather(() -> oneOf(one.getHomeId(), one.getHostId(), "indicator.place.required", "hostId"))
                .gather(() -> years(one))
                .gather(() -> amount(one))
                .gather(() -> currency(one))
                .gather(() -> oneOf(one.getSourceEn(), one.getSourceZh(), "indicator.source.required", "sourceEn"))
                .gather(() -> link(one))
                .refuse();
    }

    private static void oneOf(@Nullable Object first, @Nullable Object second, String key, String property) {
        if (first == null && second == null) {
            throw new RuleException(key, property);
        }
    }

    private static void years(Indicator one) {
        var from = one.getFromYear();
        var to = one.getToYear();
        if (from == null && to != null || from != null && isNoYear(from)) {
            throw new RuleException("indicator.year.wrong", "fromYear");
        }
        if (from != null && to != null && (to < from || isNoYear(to))) {
            throw new RuleException("indicator.year.order", "toYear");
        }
        if (from != null && from.equals(to)) {
            one.setToYear(null);
        }
    }

    private static boolean isNoYear(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static void amount(Indicator one) {
        var amount = one.getAmount();
        if (amount == null
                || amount.signum() <= 0
                || amount.compareTo(MOST) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new RuleException("ledger.amount.wrong", "amount");
        }
    }

    private static void currency(Indicator one) {
        if (one.getUnit() != Unit.MONEY) {
            one.setCurrency(null);
            return;
        }
        var known = Currencies.known(one.getCurrency());
        if (known == null) {
            throw new RuleException("indicator.currency.required", "currency");
        }
        one.setCurrency(known);
    }

    /** Only a web address: it becomes a link that colleagues click. */
    private static void link(Indicator one) {
        var typed = one.getLink();
        if (typed != null) {
            one.setLink(WebAddress.read(typed).orElseThrow(() -> new RuleException("company.website.wrong", "link")));
        }
    }
}
