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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyTwin;
import org.qiao.companies.TwinService;
import org.qiao.reference.Places;
import org.qiao.ui.Chip;
import org.qiao.ui.Texts;

/** Companies that may be the same as the one being typed, under its names; each opens in a tab of its own. */
class TwinHint extends Div {

    /** So long nobody types, in milliseconds, before twins are looked for. */
    private static final int PAUSE = 300;

    private final TwinService twins;
    private final Places places;
    private final Directory directory;
    private List<TextField> names = List.of();
    private List<TextField> codes = List.of();
    private @Nullable Long self;
    private boolean paused;

    TwinHint(TwinService twins, Places places, Directory directory) {
        this.twins = twins;
        this.places = places;
        this.directory = directory;
        addClassName("twin-hint");
        getElement().setAttribute("role", "status");
    }

    /** Looks whenever one of the fields changes. */
    void follow(List<TextField> nameFields, TextField uscc, TextField ein) {
        names = nameFields;
        codes = List.of(uscc, ein);
        Stream.concat(names.stream(), codes.stream()).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE);
            field.addValueChangeListener(e -> look());
        });
    }

    /** Shows nothing while a stored company's values are put into the fields. */
    void pause() {
        paused = true;
        removeAll();
    }

    /** @param company the one that is being changed, null for a new one */
    void resume(@Nullable Long company) {
        self = company;
        paused = false;
    }

    private void look() {
        if (paused) {
            return;
        }
        removeAll();
        var hint = twins.hint(
                names.stream().map(HasValue::getValue).toList(),
                codes.getFirst().getValue(),
                codes.getLast().getValue(),
                self);
        if (!hint.certain().isEmpty() || !hint.likely().isEmpty()) {
            add(new Span(t("twins.hint")));
        }
        hint.certain().forEach(twin -> add(line(twin, new Chip(t("twins.certain"), Chip.Tone.ALERT))));
        hint.likely().forEach(twin -> add(line(twin, new Chip(t("twins.likely"), Chip.Tone.PLAIN))));
        hint.offices()
                .forEach(office -> add(new Span(t(
                        "twins.elsewhere",
                        directory
                                .office(office)
                                .map(o -> o.name(Texts.language()))
                                .orElse("")))));
    }

    private Component line(CompanyTwin twin, Component chip) {
        var language = Texts.language();
        var link = new Anchor("companies/" + twin.id(), twin.name(language));
        link.setTarget(AnchorTarget.BLANK);
        var beside = new Span(Stream.of(
                        twin.otherName(language),
                        t(twin.kind()),
                        places.name(twin.placeId(), language),
                        twin.archived() ? t("ui.archived.chip") : "")
                .filter(text -> !text.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · ")));
        beside.addClassName("soft");
        var line = new Div(chip, link, beside);
        line.addClassName("twin-line");
        return line;
    }
}
