package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.companies.Person;
import org.qiao.companies.PersonMergeService;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.ui.Texts;

/** Merging of people. */
@SpringComponent
class PersonMerging extends Merging<Person, PersonRef> {

    PersonMerging(
            PersonService people,
            PersonMergeService merges,
            PersonDialog dialogs,
            Directory directory,
            CurrentUser user) {
        super(
                new MergeKind<>(
                        merges,
                        people::find,
                        Person::ref,
                        ref -> ref.name(Texts.language()),
                        "people/",
                        (part, parameters) -> t("person.merge." + part, parameters),
                        (key, rows) -> t("person.merge.kept." + key, rows),
                        label -> new PersonPicker(label, people),
                        dialogs::form,
                        Set.of("affiliations")),
                directory,
                user);
    }
}
