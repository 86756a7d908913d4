package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.OwnedRow;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.stereotype.Component;

/** Buttons for the lines that are selected in a list: each does one thing to all of them and can be undone from the toast. */
@Component
public class BulkActions {

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

    public <E extends OwnedRow> Button owner(Target<E> target) {
        return owner(target, BulkField.owner());
    }

    /** @param field the owner, where more than the record itself has to change hands */
    public <E extends OwnedRow> Button owner(Target<E> target, BulkField<E, Long> field) {
        var language = Texts.language();
        return choose(target, t("bulk.owner"), t("filter.owner"), field, () -> colleagues(language), id -> {
            var colleague = directory.colleagues().get(id);
            return colleague == null ? "" : colleague.name(language);
        });
    }

    private List<Long> colleagues(Language language) {
        var desk = user.require().desk();
        return directory.colleagues().values().stream()
                .filter(colleague -> !colleague.disabled() && colleague.desk() == desk)
                .sorted(java.util.Comparator.comparing(colleague -> colleague.name(language)))
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
                () -> tell(
                        target, writer.archive(target.kind(), target.selected().get(), field)));
    }

    /** A button that asks for one of several values. */
    public <E extends OwnedRow, V> Button choose(
            Target<E> target,
            String action,
            String label,
            BulkField<E, V> field,
            Supplier<List<V>> values,
            Function<V, String> words) {
        return button(action, () -> {
            var picker = new ComboBox<V>(label, values.get());
            picker.setItemLabelGenerator(words::apply);
            ask(
                    action,
                    picker,
                    chosen -> tell(
                            target,
                            writer.change(target.kind(), target.selected().get(), field, Optional.of(chosen))));
        });
    }

    /** A button that asks for a word, known or new, and adds it to all of them. */
    public <E extends OwnedRow> Button addWord(
            Target<E> target,
            String action,
            String label,
            int longest,
            Supplier<List<String>> known,
            Function<E, Collection<String>> words) {
        return button(action, () -> {
            var picker = new ComboBox<String>(label, known.get());
            picker.setAllowCustomValue(true);
            picker.addCustomValueSetListener(e -> {
                var typed = PlainText.line(e.getDetail().replaceAll("[,，、]", " "));
                picker.setValue(typed == null ? null : typed.substring(0, Math.min(longest, typed.length())));
            });
            ask(
                    action,
                    picker,
                    word -> tell(
                            target,
                            writer.change(
                                    target.kind(),
                                    target.selected().get(),
                                    BulkField.holding(word, words),
                                    Optional.of(true))));
        });
    }

    private static <V> void ask(String action, ComboBox<V> picker, Consumer<V> chosen) {
        picker.setWidthFull();
        picker.setRequiredIndicatorVisible(true);
        var dialog = new Dialog(action);
        var save = new Button(t("ui.save"), e -> {
            if (picker.isEmpty()) {
                picker.setInvalid(true);
                picker.setErrorMessage(t("ui.required"));
                return;
            }
            dialog.close();
            chosen.accept(picker.getValue());
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("ui.cancel"), e -> dialog.close()), save);
        dialog.add(picker);
        dialog.setWidth("380px");
        dialog.open();
        picker.focus();
    }

    private static Button button(String text, Runnable action) {
        var button = new Button(text, e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private <E extends OwnedRow, V> void tell(Target<E> target, BulkChange<E, V> change) {
        target.refresh().run();
        var text = change.refused() == 0
                ? t("bulk.changed", change.changed())
                : t("bulk.changed.some", change.changed(), change.refused());
        if (change.changed() == 0 && change.refused() == 0) {
            Toasts.done(t("bulk.same"));
        } else if (change.changed() == 0) {
            Toasts.problem(text);
        } else {
            Toasts.undoable(text, () -> {
                var restored = writer.undo(change);
                target.refresh().run();
                Toasts.done(t("bulk.undone", restored));
            });
        }
    }
}
