package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.ui.Chip;

/**
 * Records that may be the same as the one being typed, under its names; each opens in a tab of its own.
 *
 * @param <F> what is found
 */
abstract class TwinHint<F> extends Div {

    /** So long nobody types, in milliseconds, before twins are looked for. */
    private static final int PAUSE = 300;

    private final transient List<Supplier<List<String>>> names = new ArrayList<>();
    private @Nullable Long self;
    private List<String> namesAsRead = List.of();
    private transient @Nullable F answered;
    private boolean paused;

    TwinHint() {
        addClassName("twin-hint");
        getElement().setAttribute("role", "status");
    }

    /** Looks for twins of what is typed so far. */
    protected abstract F look();

    /** What there is to say about what was found; nothing if that is none. */
    protected abstract List<Component> lines(F found);

    /** Whether saving in spite of it is a question at all. */
    protected boolean isAsked(F found) {
        return true;
    }

    /** Looks whenever one of the record's names changes. */
    void followNames(Collection<TextField> fields) {
        fields.forEach(field -> names.add(() -> List.of(field.getValue())));
        follow(fields);
    }

    /** Looks whenever one of the record's further names changes. */
    void followNames(HasValue<?, ?> field, Supplier<List<String>> typed) {
        names.add(typed);
        follow(List.of(field));
    }

    /** Looks whenever one of the fields changes. */
    void follow(Collection<? extends HasValue<?, ?>> fields) {
        fields.forEach(field -> {
            if (field instanceof TextField text) {
                text.setValueChangeMode(ValueChangeMode.LAZY);
                text.setValueChangeTimeout(PAUSE);
            }
            field.addValueChangeListener(e -> show());
        });
    }

    /** Shows nothing while a stored record's values are put into the fields. */
    void pause() {
        paused = true;
        removeAll();
    }

    /** @param record the one that is being changed, null for a new one */
    void resume(@Nullable Long record) {
        self = record;
        namesAsRead = typedNames();
        paused = false;
    }

    /**
     * Saves, but asks before a new record or a new name is stored beside a likely twin. Who has answered is not asked about
     * the same twins again when the save is refused for another reason.
     */
    void confirm(Runnable save) {
        if (self != null && typedNames().equals(namesAsRead)) {
            save.run();
            return;
        }
        var found = look();
        var lines = lines(found);
        if (lines.isEmpty() || !isAsked(found) || found.equals(answered)) {
            save.run();
            return;
        }
        new TwinQuestion(lines, self == null ? "twins.save_new" : "twins.save", () -> {
                    answered = found;
                    save.run();
                })
                .open();
    }

    /** Every name as it stands in the form. */
    protected List<String> typedNames() {
        return names.stream().flatMap(some -> some.get().stream()).toList();
    }

    @Nullable
    Long self() {
        return self;
    }

    private void show() {
        if (!paused) {
            removeAll();
            add(lines(look()));
        }
    }

    static Component question() {
        return new Span(t("twins.hint"));
    }

    static Component line(Chip chip, String address, String name, String... beside) {
        var link = new Anchor(address, name);
        link.setTarget(AnchorTarget.BLANK);
        var line = new Div(chip, link, beside(beside));
        line.addClassName("twin-line");
        return line;
    }

    /** What stands beside a name, as far as it is known. */
    static Span beside(String... texts) {
        var beside = new Span(Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
        beside.addClassName("soft");
        return beside;
    }
}
