package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.OwnedRow;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Later;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.stereotype.Component;

/** Buttons for the lines that are selected in a list: each does one thing to all of them and can be undone from the toast. */
@Component
public class BulkActions {

    /** So many records are changed while the viewer waits; more in the background. */
    private static final int QUICK = 100;

    private final BulkWriter writer;
    private final Directory directory;
    private final CurrentUser user;

    BulkActions(BulkWriter writer, Directory directory, CurrentUser user) {
        this.writer = writer;
        this.directory = directory;
        this.user = user;
    }

    /** The lines a button works on, and what follows when they were changed. */
    public record Target<E extends OwnedRow>(Class<E> kind, Supplier<Collection<Long>> selected, Runnable refresh) {}

    /**
     * A word that is added to many records.
     *
     * @param known those to choose from; others may be typed
     * @param spelling how the house writes what was typed
     * @param field whether a record holds the word
     */
    public record Words<E extends OwnedRow>(
            Supplier<List<String>> known,
            Function<String, String> spelling,
            Function<String, BulkField<E, Boolean>> field) {}

    /** @param permission to write records of the kind */
    public <E extends OwnedRow> Button owner(Target<E> target, String permission) {
        return owner(target, permission, BulkField.owner());
    }

    /** @param field the owner, where more than the record itself has to change hands */
    public <E extends OwnedRow> Button owner(Target<E> target, String permission, BulkField<E, Long> field) {
        var language = Texts.language();
        return choose(target, t("bulk.owner"), t("filter.owner"), field, () -> colleagues(permission, language), id -> {
            var colleague = directory.colleagues().get(id);
            return colleague == null ? "" : colleague.name(language);
        });
    }

    /** Those of the own desk, and of every office that the right reaches. */
    private List<Long> colleagues(String permission, Language language) {
        var actor = user.require();
        return directory.colleagues().values().stream()
                .filter(colleague -> !colleague.disabled())
                .filter(colleague ->
                        colleague.desk() == actor.desk() || actor.reaches(permission, colleague.officeId()))
                .sorted(Comparator.comparing(colleague -> colleague.name(language)))
                .map(Directory.Colleague::id)
                .toList();
    }

    public <E extends OwnedRow> Button archive(Target<E> target) {
        return archive(target, BulkField.archived());
    }

    /** @param field the archive, where it asks for more than the right to */
    public <E extends OwnedRow> Button archive(Target<E> target, BulkField<E, Instant> field) {
        return button(
                t("bulk.archive"),
                () -> before(target, field, note -> {
                    Runnable archive = () -> change(target, ids -> writer.archive(target.kind(), ids, field));
                    if (note.isEmpty()) {
                        archive.run();
                    } else {
                        new NoteDialog(t("bulk.archive"), note, archive).open();
                    }
                }));
    }

    /** A button that asks for one of several values. */
    public <E extends OwnedRow, V> Button choose(
            Target<E> target,
            String action,
            String label,
            BulkField<E, V> field,
            Supplier<List<V>> values,
            Function<V, String> words) {
        return button(
                action,
                () -> before(target, field, note -> {
                    var picker = new ComboBox<V>(label, values.get());
                    picker.setItemLabelGenerator(words::apply);
                    ask(
                            action,
                            note,
                            picker,
                            chosen -> change(
                                    target, ids -> writer.change(target.kind(), ids, field, Optional.of(chosen))));
                }));
    }

    /** A button that asks for a word, known or new, and adds it to all of them. */
    public <E extends OwnedRow> Button addWord(Target<E> target, String action, String label, Words<E> words) {
        return button(
                action,
                () -> before(target, words.field().apply(""), note -> {
                    var picker = new ComboBox<String>(label, words.known().get());
                    picker.setAllowCustomValue(true);
                    picker.addCustomValueSetListener(e -> picker.setValue(e.getDetail()));
                    ask(action, note, picker, typed -> {
                        var field = words.field().apply(words.spelling().apply(typed));
                        change(target, ids -> writer.change(target.kind(), ids, field, Optional.of(true)));
                    });
                }));
    }

    /**
     * A button that asks for one of the words that the records hold, and takes it away from all of them.
     *
     * @param held by the lines that are selected
     */
    public <E extends OwnedRow> Button removeWord(
            Target<E> target,
            String action,
            String label,
            Supplier<List<String>> held,
            Function<String, BulkField<E, String>> field) {
        return button(action, () -> {
            var words = held.get();
            if (words.isEmpty()) {
                Toasts.done(t("bulk.same"));
                return;
            }
            before(
                    target,
                    field.apply(""),
                    note -> ask(
                            action,
                            note,
                            new ComboBox<>(label, words),
                            word -> change(
                                    target,
                                    ids -> writer.change(target.kind(), ids, field.apply(word), Optional.empty()))));
        });
    }

    /** Goes on with what has to be said before anything is done; where nothing could be done, only that is said. */
    private <E extends OwnedRow> void before(Target<E> target, BulkField<E, ?> field, Consumer<String> go) {
        var ids = List.copyOf(target.selected().get());
        Consumer<Integer> tell = refused -> {
            if (refused > 0 && refused == ids.size()) {
                Toasts.problem(t("bulk.none"));
            } else {
                go.accept(refused == 0 ? "" : t("bulk.left", refused, ids.size()));
            }
        };
        if (ids.size() <= QUICK) {
            tell.accept(writer.refused(target.kind(), ids, field));
        } else {
            Later.compute(UI.getCurrent(), () -> writer.refused(target.kind(), ids, field), tell);
        }
    }

    private static <V> void ask(String action, String note, ComboBox<V> picker, Consumer<V> chosen) {
        var dialog = new AskDialog<>(action, note, picker, chosen);
        dialog.open();
        picker.focus();
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** @throws RuleException if the value is none that a record can have */
    private <E extends OwnedRow, V> void change(Target<E> target, Function<Collection<Long>, BulkChange<E, V>> work) {
        var ids = List.copyOf(target.selected().get());
        soon(ids.size(), () -> work.apply(ids), done -> tell(target, done));
    }

    private <R> void soon(int records, Supplier<R> work, Consumer<R> show) {
        if (records <= QUICK) {
            show.accept(work.get());
        } else {
            Toasts.done(t("bulk.working", records));
            Later.compute(UI.getCurrent(), work, show);
        }
    }

    private <E extends OwnedRow, V> void tell(Target<E> target, BulkChange<E, V> change) {
        target.refresh().run();
        var text = words(change);
        if (change.changed() == 0 && change.refused() == 0 && change.full() == 0) {
            Toasts.done(t("bulk.same"));
        } else if (change.changed() == 0) {
            Toasts.problem(text);
        } else {
            Toasts.undoable(
                    text,
                    () -> soon(change.changed(), () -> writer.undo(change), restored -> {
                        target.refresh().run();
                        Toasts.done(t("bulk.undone", restored));
                    }));
        }
    }

    private static String words(BulkChange<?, ?> change) {
        var text = new StringBuilder(t("bulk.changed", change.changed()));
        if (change.refused() > 0) {
            text.append(t("bulk.refused", change.refused()));
        }
        if (change.full() > 0) {
            text.append(t("bulk.full", change.full()));
        }
        return text.toString();
    }
}
