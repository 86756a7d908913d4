package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealSum;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.TotalText;
import org.qiao.ui.Texts;

/** Counts and sums of deals in words. */
final class SumText {

    private SumText() {}

    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Short money with its qualifier, or empty where no amount is known. */
    static String money(@Nullable Figure figure) {
        return figure == null
                ? ""
                : t(
                        "figure." + figure.qualifier().name().toLowerCase(Locale.ROOT),
                        MoneyFormat.compact(figure.money(), Texts.language()));
    }

    /** What it is worth in the reporting currency; a dash where that is not known. */
    static String worth(DealSum sum) {
        BigDecimal worth = sum.worth();
        return worth == null
                ? t("review.unknown")
                : MoneyFormat.compact(new Money(worth, sum.currency()), Texts.language());
    }

    /** The number and under it what the deals are worth: per currency, and converted with its rate; each leads to its deals. */
    static Component of(DealSum sum, DealAddress deals, String what) {
        var number = new Anchor(deals.link(), number(sum.count()));
        number.addClassName("review-number");
        number.setAriaLabel(number(sum.count()) + " · " + what);
        var lines = new ArrayList<Component>();
        lines.add(number);
        if (!sum.figures().isEmpty()) {
            lines.add(amounts(sum, deals));
        }
        if (sum.total() != null) {
            lines.add(line(TotalText.of(sum.total()), deals.worth(sum)));
        }
        if (sum.unknown() > 0) {
            lines.add(line(t("review.unknown.count", number(sum.unknown())), deals.with("currency", "none")));
        }
        var figure = new Div(lines.toArray(Component[]::new));
        figure.addClassName("review-sum");
        return figure;
    }

    private static Span amounts(DealSum sum, DealAddress deals) {
        var amounts = new Span();
        amounts.addClassNames("review-amounts", "number");
        for (var figure : sum.figures()) {
            if (amounts.getComponentCount() > 0) {
                amounts.add(" · ");
            }
            amounts.add(
                    new Anchor(deals.with("currency", figure.money().currency()).link(), money(figure)));
        }
        return amounts;
    }

    private static Anchor line(String text, DealAddress deals) {
        var line = new Anchor(deals.link(), text);
        line.addClassNames("review-converted", "number");
        return line;
    }

    /** Every currency that one of the sums has. */
    static List<String> currencies(List<DealSum> sums) {
        return sums.stream()
                .flatMap(sum -> sum.figures().stream())
                .map(figure -> figure.money().currency())
                .distinct()
                .sorted()
                .toList();
    }
}
