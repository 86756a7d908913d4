package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.Language;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.Qualifier;
import org.qiao.lists.ExportAmount;
import org.qiao.pipeline.AmountDoubt;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.ImpliedRate;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Figures as people read them: in the viewer's magnitudes, never without their qualifier. */
final class Figures {

    private Figures() {}

    /** Short, as on cards: {@code more than US$300 million}; empty where no amount is known. */
    static String brief(@Nullable Figure figure) {
        return figure == null
                ? ""
                : qualified(figure.qualifier(), MoneyFormat.compact(figure.money(), Texts.language()));
    }

    /** Those of several currencies, one beside the other. */
    static String brief(List<Figure> figures) {
        return figures.stream().map(Figures::brief).collect(Collectors.joining(" · "));
    }

    /** With every digit, as in the ledger. */
    static String exact(@Nullable Figure figure) {
        return figure == null ? "" : qualified(figure.qualifier(), MoneyFormat.exact(figure.money(), Texts.language()));
    }

    /** As a spreadsheet reckons with it, its currency and qualifier shown around the number. */
    static @Nullable ExportAmount exported(@Nullable Figure figure) {
        return figure == null
                ? null
                : ExportAmount.of(
                        figure.money().amount(),
                        qualified(
                                figure.qualifier(),
                                MoneyFormat.sign(figure.money().currency()) + "{0}"));
    }

    /** A number of things as its source qualified it. */
    static String qualified(Qualifier qualifier, String number) {
        return Formats.qualified(qualifier, number);
    }

    /** What two reported amounts imply, beside what was loaded. */
    static String implied(ImpliedRate rate) {
        var implied = rate(rate, rate.implied());
        if (rate.loaded().isEmpty()) {
            return t("ledger.rate.none", implied);
        }
        var loaded = rate.loaded().get();
        var there = rate(rate, loaded.rate());
        if (rate.factor() != 1) {
            return t("ledger.rate.slip.implied", implied, there, Formats.day(loaded.on()), rate.factor());
        }
        return rate.isComparable()
                ? t(
                        "ledger.rate.implied",
                        implied,
                        there,
                        Formats.day(loaded.on()),
                        String.format(Locale.ROOT, "%+.1f", 100 * rate.deviation()))
                : t("ledger.rate.none", implied);
    }

    /** Why an amount may be wrong, and what may have been meant. */
    static String doubt(AmountDoubt doubt, Money money) {
        var other = doubt.other();
        if (other != null) {
            var rateOn = doubt.rateOn();
            return t(
                    rateOn == null ? "ledger.doubt.factor" : "ledger.doubt.factor.rate",
                    exact(new Figure(money, Qualifier.EXACT)),
                    exact(other.figure()),
                    t(Objects.requireNonNull(other.getKind())),
                    Formats.day(Objects.requireNonNull(other.getOnDate())),
                    String.format(Locale.ROOT, "%,d", doubt.factor()),
                    rateOn == null ? "" : Formats.day(rateOn));
        }
        var units = Texts.language() == Language.ZH ? List.of(8, 4) : List.of(6, 9);
        var meant = units.stream()
                .map(zeros -> new Money(money.amount().scaleByPowerOfTen(zeros), money.currency()))
                .map(more -> MoneyFormat.compact(more, Texts.language()))
                .toList();
        return t("ledger.doubt.small", exact(new Figure(money, Qualifier.EXACT)), meant.getFirst(), meant.getLast());
    }

    private static String rate(ImpliedRate rate, BigDecimal value) {
        var language = Texts.language();
        return t(
                "rate.value",
                Currencies.word(rate.from(), language),
                brief(value),
                Currencies.word(rate.to(), language));
    }

    /** A rate with four decimals or, where it is small, four digits. */
    static String brief(BigDecimal rate) {
        var digits = rate.compareTo(BigDecimal.ONE) < 0
                ? rate.round(new MathContext(4, RoundingMode.HALF_UP))
                : rate.setScale(4, RoundingMode.HALF_UP);
        return digits.stripTrailingZeros().toPlainString();
    }
}
