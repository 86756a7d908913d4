package org.qiao.pipeline;

import static org.qiao.ui.Texts.t;

import org.qiao.kernel.Currencies;
import org.qiao.kernel.MoneyFormat;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** A converted total in words: the amount, the day of its rate, and how many deals are not in it. */
public final class TotalText {

    private TotalText() {}

    public static String of(Total total) {
        var money = total.money();
        if (money == null) {
            return t("total.none", Currencies.word(total.currency(), Texts.language()));
        }
        var amount = MoneyFormat.compact(money, Texts.language());
        var on = total.on();
        var words = on == null
                ? t("total.kept", amount)
                : t(total.old() ? "total.at.old" : "total.at", amount, Formats.day(on));
        return total.without() == 0 ? words : words + " · " + t("total.without", total.without());
    }
}
