package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.Quarter;
import org.qiao.ui.DayPicker;
import org.qiao.ui.DayToken;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Chooses the days that the review is about, and the pipeline. */
class SpanBar extends Div {

    /** All pipelines. */
    private static final String ALL = "";

    private final DayPicker since = new DayPicker(t("review.since"));
    private final DayPicker asOf = new DayPicker(t("review.asof"));
    private final Select<String> pipeline = new Select<>();
    private final Div quick = new Div();
    private final Consumer<ReviewState> change;
    private @Nullable ReviewState shown;

    SpanBar(List<PipelineRef> pipelines, Consumer<ReviewState> change) {
        this.change = change;
        addClassName("review-bar");
        quick.addClassName("review-quick");
        var codes = new ArrayList<String>(List.of(ALL));
        pipelines.forEach(p -> codes.add(p.code()));
        pipeline.setLabel(t("review.pipeline"));
        pipeline.setItems(codes);
        pipeline.setItemLabelGenerator(code -> pipelines.stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(p -> p.name(Texts.language()))
                .orElse(t("review.pipeline.all")));
        limit(since, t("review.since.late"));
        limit(asOf, t("review.asof.late"));
        since.addValueChangeListener(e -> sinceChanged(e.isFromClient()));
        asOf.addValueChangeListener(e -> asOfChanged(e.isFromClient()));
        pipeline.addValueChangeListener(e -> pipelineChanged(e.isFromClient()));
        quick.add(
                quick("days", today -> today.minusDays(6)),
                quick("week", SpanBar::monday),
                button(
                        "lastweek",
                        state -> state.between(
                                monday(state.today()).minusDays(7),
                                monday(state.today()).minusDays(1))),
                quick("month", today -> today.withDayOfMonth(1)),
                quick("quarter", today -> Quarter.of(today).first()));
        add(since, asOf, pipeline, quick);
    }

    private static void limit(DayPicker day, String late) {
        day.setMin(DayToken.FIRST);
        day.setI18n(day.getI18n()
                .setMinErrorMessage(t("review.day.early", String.valueOf(DayToken.FIRST.getYear())))
                .setMaxErrorMessage(late));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Button quick(String name, UnaryOperator<LocalDate> first) {
        return button(name, state -> state.between(first.apply(state.today()), state.today()));
    }

    private Button button(String name, UnaryOperator<ReviewState> span) {
        var button = new Button(t("review.span." + name), e -> {
            if (shown != null) {
                change.accept(span.apply(shown));
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    void show(ReviewState state) {
        shown = state;
        since.setMax(state.asOf());
        asOf.setMax(state.today());
        since.setValue(state.since());
        asOf.setValue(state.asOf());
        pipeline.setValue(state.pipeline());
        // A day that stays as it was typed may have become right by the other one.
        since.setInvalid(false);
        asOf.setInvalid(false);
    }

    /** What is chosen, for paper. */
    String words(ReviewState state) {
        return t(
                "review.print",
                Formats.day(state.since()),
                Formats.day(state.asOf()),
                pipeline.getItemLabelGenerator().apply(state.pipeline()),
                Currencies.word(state.currency(), Texts.language()));
    }

    private void sinceChanged(boolean byHand) {
        var state = shown;
        if (byHand && state != null && !since.isEmpty() && !since.isInvalid()) {
            change.accept(state.between(since.getValue(), state.asOf()));
        }
    }

    /** A last day before the first one takes the first one along, so that as many days are shown as before. */
    private void asOfChanged(boolean byHand) {
        var state = shown;
        if (!byHand || state == null || asOf.isEmpty() || asOf.isInvalid()) {
            return;
        }
        var last = asOf.getValue();
        var first = since.isEmpty() ? state.since() : since.getValue();
        if (first.isAfter(last)) {
            first = last.minusDays(ChronoUnit.DAYS.between(state.since(), state.asOf()));
        }
        change.accept(state.between(first.isBefore(DayToken.FIRST) ? DayToken.FIRST : first, last));
    }

    private void pipelineChanged(boolean byHand) {
        var state = shown;
        if (byHand && state != null) {
            change.accept(state.ofPipeline(pipeline.getValue()));
        }
    }
}
