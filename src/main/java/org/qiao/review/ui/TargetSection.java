package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Currencies;
import org.qiao.pipeline.DealAddress;
import org.qiao.ui.Chart;
import org.qiao.ui.Texts;
import org.springframework.core.annotation.Order;

/** What each office has signed in the year and in the quarter of the day, against what it wanted to. */
@org.springframework.stereotype.Component
@Order(5)
class TargetSection implements ReviewSection {

    private final TargetLines lines;

    TargetSection(TargetLines lines) {
        this.lines = lines;
    }

    @Override
    public String title() {
        return "review.targets";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public List<Component> show(ReviewState state, Consumer<ReviewState> change) {
        var parts = new ArrayList<Component>();
        var found = lines.of(state);
        if (found.stream().allMatch(line -> line.wanted().isEmpty())) {
            return List.of(new Paragraph(t("review.targets.none")), link());
        }
        parts.add(new Paragraph(t("review.targets.rule")));
        parts.add(chart(found));
        if (!state.wall()) {
            parts.add(link());
        }
        return parts;
    }

    private static Anchor link() {
        var link = new Anchor("review/targets", t("targets.title"));
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Chart chart(List<TargetLine> found) {
        var values = new ArrayList<@Nullable Number>();
        found.forEach(line -> values.add(line.percent()));
        var links = found.stream().map(line -> line.address().link()).toList();
        var chart = new Chart();
        chart.show(
                t("review.targets.caption"),
                found.stream().map(TargetLine::name).toList(),
                List.of(new Chart.Series(
                        t("review.targets.caption"),
                        values,
                        found.stream().map(TargetSection::label).toList(),
                        links)),
                columns(found),
                found.size());
        return chart;
    }

    private static List<Chart.Column> columns(List<TargetLine> found) {
        var columns = new ArrayList<Chart.Column>();
        columns.add(
                column(t("review.targets.deals"), found, line -> SumText.number(line.deals()), TargetLine::address));
        columns.add(column(
                t("target.projects"),
                found,
                line -> SumText.number(line.projects()),
                line -> line.address().with("booked", "first_signed")));
        found.stream()
                .flatMap(line -> line.signed().stream())
                .map(figure -> figure.money().currency())
                .distinct()
                .sorted()
                .forEach(currency -> columns.add(column(
                        t("review.targets.signed", Currencies.word(currency, Texts.language())),
                        found,
                        line -> line.signed(currency),
                        line -> line.address().with("bookedin", currency))));
        columns.add(column(t("review.targets.wanted"), found, TargetLine::wanted, line -> null));
        columns.add(column(t("review.targets.percent"), found, TargetSection::percent, TargetLine::address));
        return columns;
    }

    private static String label(TargetLine line) {
        var percent = percent(line);
        var signed = line.signed().stream().map(SumText::money).collect(Collectors.joining(" · "));
        return percent.isEmpty() ? signed : percent + " · " + signed;
    }

    private static String percent(TargetLine line) {
        var percent = line.percent();
        return percent == null ? "" : String.format(Locale.ROOT, "%d%%", percent);
    }

    private static Chart.Column column(
            String name,
            List<TargetLine> found,
            Function<TargetLine, String> text,
            Function<TargetLine, @Nullable DealAddress> link) {
        var texts = found.stream().map(text).toList();
        var addresses = new ArrayList<@Nullable String>();
        for (int i = 0; i < found.size(); i++) {
            var address = link.apply(found.get(i));
            addresses.add(address == null || texts.get(i).isEmpty() ? null : address.link());
        }
        return new Chart.Column(name, texts, addresses);
    }
}
