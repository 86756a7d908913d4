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
import org.qiao.companies.RecordMerges;
import org.qiao.ui.RecordForm;
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
        super(new Kind(people, merges, dialogs), directory, user);
    }

    private record Kind(PersonService people, PersonMergeService service, PersonDialog dialogs)
            implements MergeKind<Person, PersonRef> {

        @Override
        public RecordMerges<Person, PersonRef> merges() {
            return service;
        }

        @Override
        public Person find(long id) {
            return people.find(id);
        }

        @Override
        public String name(Person person) {
            return person.name(Texts.language());
        }

        @Override
        public String nameOf(PersonRef ref) {
            return ref.name(Texts.language());
        }

        @Override
        public String address() {
            return "people/";
        }

        @Override
        public String text(String part, Object... parameters) {
            return t("person.merge." + part, parameters);
        }

        @Override
        public String kept(String key, int rows) {
            return t("person.merge.kept." + key, rows);
        }

        @Override
        public RecordPicker<PersonRef> picker(String label) {
            return new PersonPicker(label, people);
        }

        @Override
        public RecordForm<Person> form() {
            return dialogs.form();
        }

        @Override
        public Set<String> union() {
            return Set.of("affiliations");
        }
    }
}
