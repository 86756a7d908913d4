package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.approvals.ApprovalRow;
import org.qiao.approvals.ApprovalStatus;
import org.qiao.ui.Chip;

/** The steps of one track: status, days, number, authority, who sees to it. */
class TrackSteps extends OrderedList {

    /** @param edit opens a step by its id and name; null for who may not change it */
    TrackSteps(List<ApprovalRow> steps, Words words, @Nullable BiConsumer<Long, String> edit) {
        addClassName("track-steps");
        steps.forEach(step -> add(line(step, words, edit)));
    }

    private static ListItem line(ApprovalRow row, Words words, @Nullable BiConsumer<Long, String> edit) {
        var name = new Span(words.step(row));
        name.addClassName("track-step");
        var first = new Div(name, new Chip(words.status(row), tone(row, words)));
        first.addClassName("ledger-first");
        if (edit != null) {
            var button = new Button(t("ui.edit"), e -> edit.accept(row.id(), words.step(row)));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(t("approval.edit", words.step(row)));
            first.add(button);
        }
        var line = new ListItem(first);
        line.addClassName("ledger-line");
        soft(line, days(row));
        soft(line, joined(words.authority(row), words.basis(row), words.colleague(row.inCharge())));
        if (row.note() != null) {
            var note = new Div(row.note());
            note.addClassName("prose");
            line.add(note);
        }
        return line;
    }

    private static Chip.Tone tone(ApprovalRow row, Words words) {
        return words.isLate(row) || row.status() == ApprovalStatus.REFUSED
                ? Chip.Tone.ALERT
                : row.status() == ApprovalStatus.GRANTED ? Chip.Tone.ACCENT : Chip.Tone.PLAIN;
    }

    private static String days(ApprovalRow row) {
        var expected = row.status().isUndecided() ? row.expectedOn() : null;
        return joined(
                row.filedOn() == null ? "" : t("approval.filed.on", Words.day(row.filedOn())),
                expected == null ? "" : t("approval.expected.by", Words.day(expected)),
                row.decidedOn() == null ? "" : t("approval.decided.on", Words.day(row.decidedOn())),
                row.reference() == null ? "" : row.reference());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static void soft(ListItem line, String text) {
        if (!text.isEmpty()) {
            var soft = new Div(text);
            soft.addClassName("soft");
            line.add(soft);
        }
    }
}
