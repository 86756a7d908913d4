package org.qiao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.qiao.kernel.Language;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;

/** What the shades of the map stand for. */
public final class ShadeWords {

    private ShadeWords() {}

    /** From the shade of no known amount to the darkest; empty where nothing is shaded. */
    public static List<String> of(Shades shades, String currency, Language language) {
        var from = shades.from();
        var words = new ArrayList<String>();
        if (from.getLast().signum() == 0) {
            return words;
        }
        words.add(ReportWords.in(language, "map.shade.none"));
        for (int step = 1; step <= from.size(); step++) {
            var begin = money(from.get(step - 1), currency, language);
            words.add(
                    step == 1
                            ? ReportWords.in(language, "map.shade.upto", money(from.get(1), currency, language))
                            : step == from.size()
                                    ? ReportWords.in(language, "map.shade.above", begin)
                                    : ReportWords.in(
                                            language,
                                            "map.shade.between",
                                            begin,
                                            money(from.get(step), currency, language)));
        }
        return words;
    }

    private static String money(BigDecimal amount, String currency, Language language) {
        return MoneyFormat.compact(new Money(amount, currency), language);
    }
}
