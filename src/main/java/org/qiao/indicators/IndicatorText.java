package org.qiao.indicators;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.Qualifier;
import org.qiao.lists.ExportAmount;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Published figures as people read them: in the viewer's magnitudes with their unit, never without their qualifier. */
public final class IndicatorText {

    private IndicatorText() {}

    /** Short: {@code more than US$9 billion}. */
    public static String brief(IndicatorRow row) {
        var language = Texts.language();
        return row.unit() == Unit.MONEY
                ? Formats.qualified(row.qualifier(), MoneyFormat.compact(money(row.amount(), row.currency()), language))
                : counted(row.qualifier(), row.unit(), MoneyFormat.magnitude(row.amount(), language));
    }

    /** The same of a figure that was saved. */
    public static String brief(Indicator one) {
        return brief(row(one));
    }

    /** As a spreadsheet reckons with it, with its qualifier and unit shown around the number. */
    public static ExportAmount exported(IndicatorRow row) {
        return ExportAmount.of(
                row.amount(),
                row.unit() == Unit.MONEY
                        ? Formats.qualified(row.qualifier(), row.currency() + " {0}")
                        : counted(row.qualifier(), row.unit(), "{0}"));
    }

    private static String counted(Qualifier qualifier, Unit unit, String number) {
        return Formats.qualified(qualifier, t("indicator.in." + unit.name().toLowerCase(Locale.ROOT), number));
    }

    private static Money money(BigDecimal amount, @Nullable String currency) {
        return new Money(amount, Objects.requireNonNull(currency));
    }

    /** {@code 2015}, {@code 2013–2016}, or empty where the source names no year. */
    public static String period(@Nullable Integer from, @Nullable Integer to) {
        return from == null ? "" : to == null ? String.valueOf(from) : t("indicator.years", "" + from, "" + to);
    }

    private static IndicatorRow row(Indicator one) {
        return new IndicatorRow(
                one.id(),
                one.getMeasureEn(),
                one.getMeasureZh(),
                one.getHomeId(),
                one.getHostId(),
                one.getFromYear(),
                one.getToYear(),
                Objects.requireNonNull(one.getAmount()),
                one.getUnit(),
                one.getCurrency(),
                one.getQualifier(),
                one.getPrinted(),
                one.getSourceEn(),
                one.getSourceZh(),
                one.getPublishedOn(),
                Objects.requireNonNull(one.getOfficeId()),
                Objects.requireNonNull(one.getOwnerId()),
                Objects.requireNonNull(one.getUpdatedAt()));
    }
}
