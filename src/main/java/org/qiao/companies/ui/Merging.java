package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.OwnedRow;
import org.qiao.companies.MergeUndone;
import org.qiao.companies.RecordMerges.Merged;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.ConcurrencyFailureException;

/** What the screens have to do with merged records of one kind: the way to merge, the old address, and the way back. */
class Merging<T extends OwnedRow, R> {

    private final MergeKind<T, R> kind;
    private final Directory directory;
    private final CurrentUser user;

    Merging(MergeKind<T, R> kind, Directory directory, CurrentUser user) {
        this.kind = kind;
        this.directory = directory;
        this.user = user;
    }

    /** Sends whoever comes by the address of a merged record on to the winner, and says so; false if it is not merged. */
    boolean sendOn(BeforeEnterEvent event, T record, String tab) {
        var winner = record.isArchived() ? kind.merges().survivor(record.id()) : Optional.<Long>empty();
        winner.ifPresent(id -> {
            Toasts.done(kind.text().of("moved", kind.nameOf(record)));
            event.forwardTo(kind.address() + id + (tab.isEmpty() ? "" : "/" + tab));
        });
        return winner.isPresent();
    }

    boolean isAllowed(T record) {
        return !record.isArchived() && kind.merges().mayMerge(record);
    }

    /** Asks, on the page of this record, for the one to merge into it; where that one stays instead, leads to its page. */
    MergeDialog<T, R> dialog(long here, Runnable changed) {
        return new MergeDialog<>(here, kind, (merge, stays) -> {
            if (stays == here) {
                changed.run();
                tell(merge, changed);
            } else {
                UI.getCurrent().navigate(kind.address() + stays);
                tell(merge, () -> UI.getCurrent().refreshCurrentRoute(false));
            }
        });
    }

    private void tell(long merge, Runnable changed) {
        Toasts.undoable(kind.text().of("done"), () -> undo(merge, changed));
    }

    /** Asks how to merge two records that were picked in a list; the first one stays unless they are swapped. */
    void ask(long winnerId, long loserId, Runnable changed) {
        if (isAllowed(kind.find().apply(winnerId))) {
            new MergeDialog<>(winnerId, kind, (merge, stays) -> {
                        changed.run();
                        tell(merge, changed);
                    })
                    .open(loserId);
        } else {
            Toasts.problem(kind.text().of("denied"));
        }
    }

    /** What was merged into the record, each with the way back where the viewer may go it. */
    Component notes(T record, Runnable changed) {
        var notes = new Div();
        notes.addClassName("merge-notes");
        kind.merges().into(record.id()).forEach(merge -> notes.add(note(merge, record, changed)));
        notes.setVisible(notes.getElement().getChildCount() > 0);
        return notes;
    }

    private Component note(Merged<R> merge, T record, Runnable changed) {
        var day = Formats.day(merge.at().atZone(user.require().zone()).toLocalDate());
        var by = directory
                .colleague(merge.by())
                .map(c -> c.name(Texts.language()))
                .orElse("");
        var loser = merge.loser();
        var name = loser == null ? t("company.restricted") : kind.name().apply(loser);
        var line = new Div(new Span(kind.text().of("note", name, day, by)));
        line.addClassName("merge-note");
        if (isAllowed(record)) {
            var undo = new Button(t("ui.undo"), e -> undo(merge.id(), changed));
            undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            line.add(undo);
        }
        return line;
    }

    private void undo(long merge, Runnable changed) {
        try {
            var undone = kind.merges().undo(merge);
            changed.run();
            if (undone.isWhole()) {
                Toasts.done(kind.text().of("undone"));
            } else {
                Toasts.problem(t("company.merge.kept", kept(undone)));
            }
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        } catch (ConcurrencyFailureException e) {
            Toasts.problem(t("ui.conflict.reload"));
        }
    }

    private String kept(MergeUndone undone) {
        return Stream.concat(
                        undone.fields().stream().map(key -> t(key)),
                        undone.rows().entrySet().stream()
                                .map(rows -> kind.kept().of(rows.getKey(), rows.getValue())))
                .collect(Collectors.joining(Texts.language() == Language.ZH ? "、" : ", "));
    }
}
