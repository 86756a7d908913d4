package org.qiao.reports;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.IndicatorText;
import org.qiao.kernel.Language;
import org.qiao.kernel.Money;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.Qualifier;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealSum;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.ReportedFigure;
import org.qiao.pipeline.TotalText;
import org.qiao.reference.Places;
import org.qiao.reference.Tree;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** The words of a report: labels in both languages, the reader's first, and figures in the reader's magnitudes. */
public final class ReportWords {

    private ReportWords() {}

    /** A label in the reader's language and in the other one. */
    record Both(String own, String other) {
        String line() {
            return other.isEmpty() || own.equals(other) ? own : own + " " + other;
        }

        /** What is said in the other language only, where that is another word. */
        String besides() {
            return own.equals(other) ? "" : other;
        }
    }

    static Both both(String key, Object... values) {
        return new Both(t(key, values), in(Texts.language().opposite(), key, values));
    }

    static String in(Language language, String key, Object... values) {
        return I18NProvider.translate(language.locale(), key, values);
    }

    /** What a record is called in both languages. */
    static Both names(@Nullable String en, @Nullable String zh) {
        var viewer = Texts.language();
        return new Both(viewer.choose(en, zh), viewer.other(en, zh));
    }

    /** Short, with its qualifier: {@code more than US$300 million}. */
    public static String brief(@Nullable Figure figure) {
        return figure == null
                ? ""
                : Formats.qualified(figure.qualifier(), MoneyFormat.compact(figure.money(), Texts.language()));
    }

    /** A count, thousands apart. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** The sums per currency, never added. */
    public static String amounts(DealSum sum) {
        var parts = new ArrayList<String>();
        sum.figures().forEach(figure -> parts.add(brief(figure)));
        if (sum.unknown() > 0) {
            parts.add(t("report.unknown", number(sum.unknown())));
        }
        return String.join(" · ", parts);
    }

    /** The converted total with the day of its rate; empty where there is nothing to convert. */
    static String converted(DealSum sum) {
        var total = sum.total();
        return total == null ? "" : TotalText.of(total);
    }

    /** What it is worth in the reporting currency, short; empty where that is not known. */
    public static String worth(DealSum sum) {
        var worth = sum.worth();
        return worth == null ? "" : MoneyFormat.compact(new Money(worth, sum.currency()), Texts.language());
    }

    /** The name in the reader's language; a confidential deal goes by its code name on paper, whoever takes it along. */
    static String name(DealRow deal) {
        if (!deal.isConfidential()) {
            return deal.name(Texts.language());
        }
        return deal.codeName() == null ? t("deal.confidential") : deal.codeName();
    }

    /** The name in the other language and the investor in both; nothing more of a confidential deal. */
    static List<String> below(DealRow deal) {
        if (deal.isConfidential()) {
            return List.of(both("deal.confidential").line());
        }
        var investor = names(deal.companyEn(), deal.companyZh());
        return Stream.of(deal.otherName(Texts.language()), investor.line())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The amounts as reported, each with its qualifier; what is in another one already says so. */
    static List<String> reported(List<ReportedFigure> amounts) {
        return amounts.stream().map(ReportWords::reported).toList();
    }

    /** What a sector is called in both languages; empty where there is none. */
    static Both term(Tree tree, @Nullable Long id) {
        var viewer = Texts.language();
        return new Both(tree.name(id, viewer), tree.name(id, viewer.opposite()));
    }

    /** Where a deal lies, with what that lies in, in both languages. */
    static Both place(Places places, @Nullable Long id) {
        var viewer = Texts.language();
        return new Both(places.fullName(id, viewer), places.fullName(id, viewer.opposite()));
    }

    private static String reported(ReportedFigure one) {
        var also = one.also();
        var words = brief(one.figure()) + (also == null ? "" : " = " + brief(also));
        var projects = one.projects();
        if (projects != null && (projects > 1 || one.part())) {
            var qualifier = one.projectsQualifier() == null ? Qualifier.EXACT : one.projectsQualifier();
            words = t("report.projects", Formats.qualified(qualifier, number(projects)), words);
        }
        return one.part() ? t("report.ofwhich", words) : t(one.kind()) + " " + words;
    }

    /** Who said so, each once. */
    static String sources(List<ReportedFigure> amounts) {
        return amounts.stream()
                .map(ReportedFigure::source)
                .filter(source -> source != null && !source.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** From the first day to the last. */
    public static String period(ReportAsk ask) {
        return t("report.period.of", Formats.day(ask.from()), Formats.day(ask.to()));
    }

    /** The years that a published figure is of; empty where its source names none. */
    static String years(IndicatorRow row) {
        return IndicatorText.period(row.fromYear(), row.toYear());
    }

    /** A published figure, with its qualifier and unit. */
    static String value(IndicatorRow row) {
        return IndicatorText.brief(row);
    }
}
