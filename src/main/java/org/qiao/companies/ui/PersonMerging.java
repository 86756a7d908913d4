package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.companies.Affiliation;
import org.qiao.companies.Person;
import org.qiao.companies.PersonMergeService;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTwinService;
import org.qiao.companies.PersonTyped;
import org.qiao.ui.Texts;

/** Merging of people. */
@SpringComponent
class PersonMerging extends Merging<Person, PersonRef> {

    PersonMerging(
            PersonService people,
            PersonMergeService merges,
            PersonTwinService twins,
            PersonDialog dialogs,
            Directory directory,
            CurrentUser user) {
        super(
                new MergeKind<>(
                        merges,
                        people::find,
                        Person::ref,
                        ref -> ref.names(Texts.language()),
                        "people/",
                        (part, parameters) -> t("person.merge." + part, parameters),
                        (key, rows) -> t("person.merge.kept." + key, rows),
                        (label, person) -> new PersonPicker(label, people).beside(person.id(), likely(twins, person)),
                        dialogs::form,
                        Set.of("affiliations", "aliases", "tags")),
                directory,
                user);
    }

    private static List<Long> likely(PersonTwinService twins, Person person) {
        var typed = new PersonTyped(
                name(person.getFamilyEn(), person.getGivenEn()),
                name(person.getFamilyZh(), person.getGivenZh()),
                Objects.requireNonNullElse(person.getReading(), ""),
                person.getAliases().stream()
                        .map(alias -> name(alias.family(), alias.given()))
                        .toList(),
                person.getAffiliations().stream().map(Affiliation::companyId).toList(),
                Map.of(),
                person.getJurisdiction(),
                person.id());
        return twins.hint(typed).stream().map(twin -> twin.person().id()).toList();
    }

    private static PersonTyped.Name name(@Nullable String family, @Nullable String given) {
        return new PersonTyped.Name(Objects.requireNonNullElse(family, ""), Objects.requireNonNullElse(given, ""));
    }
}
