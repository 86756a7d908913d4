package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyAlias;
import org.qiao.companies.CompanyTwin;
import org.qiao.companies.TwinService;
import org.qiao.reference.Places;
import org.qiao.ui.Chip;
import org.qiao.ui.Texts;

/** Companies that may be the same as the one being typed. */
class CompanyTwinHint extends TwinHint<TwinService.Hint> {

    private final transient TwinService twins;
    private final transient Places places;
    private final transient Directory directory;
    private List<TextField> codes = List.of();

    CompanyTwinHint(TwinService twins, Places places, Directory directory) {
        this.twins = twins;
        this.places = places;
        this.directory = directory;
    }

    void follow(List<TextField> names, NamesField others, TextField uscc, TextField ein) {
        codes = List.of(uscc, ein);
        followNames(names);
        followNames(
                others,
                () -> others.getValue().stream().map(CompanyAlias::getText).toList());
        follow(codes);
    }

    @Override
    protected TwinService.Hint look() {
        return twins.hint(
                typedNames(), codes.getFirst().getValue(), codes.getLast().getValue(), self());
    }

    /** Two companies of one identifier are refused at the field. */
    @Override
    protected boolean isAsked(TwinService.Hint hint) {
        return hint.certain().isEmpty();
    }

    @Override
    protected List<Component> lines(TwinService.Hint hint) {
        var lines = new ArrayList<Component>();
        if (!hint.certain().isEmpty() || !hint.likely().isEmpty()) {
            lines.add(question());
        }
        hint.certain().forEach(twin -> lines.add(line(twin, new Chip(t("twins.certain"), Chip.Tone.ALERT))));
        hint.likely().forEach(twin -> lines.add(line(twin, new Chip(t("twins.likely"), Chip.Tone.PLAIN))));
        hint.offices()
                .forEach(office -> lines.add(new Span(t(
                        "twins.elsewhere",
                        directory
                                .office(office)
                                .map(o -> o.name(Texts.language()))
                                .orElse("")))));
        return lines;
    }

    private Component line(CompanyTwin twin, Chip chip) {
        var language = Texts.language();
        return line(
                chip,
                "companies/" + twin.id(),
                twin.name(language),
                twin.otherName(language),
                t(twin.kind()),
                places.name(twin.placeId(), language),
                twin.archived() ? t("ui.archived.chip") : "");
    }
}
