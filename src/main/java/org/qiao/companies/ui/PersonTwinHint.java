package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonTwin;
import org.qiao.companies.PersonTwinService;
import org.qiao.companies.PersonTyped;
import org.qiao.companies.TwinSign;
import org.qiao.kernel.Language;
import org.qiao.ui.Chip;
import org.qiao.ui.Texts;

/** People who may be the same as the one being typed, with where they work; why the likeliest come first is said in a word. */
class PersonTwinHint extends TwinHint<List<PersonTwin>> {

    private final transient PersonTwinService twins;
    private final transient Directory directory;
    private transient @Nullable Supplier<PersonTyped> typed;

    PersonTwinHint(PersonTwinService twins, Directory directory) {
        this.twins = twins;
        this.directory = directory;
    }

    /** @param soFar what stands in the form */
    void ask(Supplier<PersonTyped> soFar) {
        typed = soFar;
    }

    @Override
    protected List<PersonTwin> look() {
        return typed == null ? List.of() : twins.hint(typed.get());
    }

    @Override
    protected List<Component> lines(List<PersonTwin> found) {
        var lines = new ArrayList<Component>();
        if (!found.isEmpty()) {
            lines.add(question());
        }
        found.forEach(twin -> lines.add(line(
                chip(twin.sign()),
                "people/" + twin.person().id(),
                twin.person().name(Texts.language()),
                texts(twin.person(), directory))));
        return lines;
    }

    static Chip chip(TwinSign sign) {
        return new Chip(t(sign), sign == TwinSign.NAME || sign == TwinSign.SLIP ? Chip.Tone.PLAIN : Chip.Tone.ALERT);
    }

    /** Everything that helps to tell namesakes apart. */
    static String[] texts(PersonRow person, Directory directory) {
        var language = Texts.language();
        return new String[] {
            person.otherName(language),
            person.roles().stream()
                    .map(role -> role(role, language))
                    .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")),
            directory
                    .office(person.officeId())
                    .map(office -> t("twins.office", office.name(language)))
                    .orElse("")
        };
    }

    private static String role(PersonRow.Role role, Language language) {
        var company = role.company().name(language);
        var title = role.title(language);
        if (title.isEmpty()) {
            return company;
        }
        return language == Language.ZH ? company + " " + title : title + ", " + company;
    }
}
