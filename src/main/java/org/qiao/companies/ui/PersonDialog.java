package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.access.Directory;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ContactService;
import org.qiao.companies.Person;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTwinService;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;

/** Opens the person form for a new or an existing person. */
@SpringComponent
class PersonDialog {

    private final PersonService people;
    private final CompanyService companies;
    private final Tags tags;
    private final ContactService contacts;
    private final PersonTwinService twins;
    private final Directory directory;

    PersonDialog(
            PersonService people,
            CompanyService companies,
            Tags tags,
            ContactService contacts,
            PersonTwinService twins,
            Directory directory) {
        this.tags = tags;
        this.contacts = contacts;
        this.twins = twins;
        this.people = people;
        this.companies = companies;
        this.directory = directory;
    }

    void create(Consumer<Person> saved) {
        open(t("people.new"), people.create(), saved);
    }

    /** A new person with a role at the company. */
    void createAt(long companyId, Consumer<Person> saved) {
        var person = people.create();
        person.setAffiliations(List.of(new Affiliation(companyId, null, null)));
        open(t("people.new"), person, saved);
    }

    void edit(long id, Consumer<Person> saved) {
        open(t("person.edit"), people.find(id), saved);
    }

    /** The fields of a stored person, empty. */
    PersonForm form() {
        return form(false);
    }

    private PersonForm form(boolean isNew) {
        return new PersonForm(companies, tags, contacts, new PersonTwinHint(twins, directory), directory, isNew);
    }

    private void open(String title, Person person, Consumer<Person> saved) {
        var forms = new ArrayList<PersonForm>();
        var isNew = person.isNew();
        new RecordDialog<>(
                        title,
                        () -> {
                            forms.add(form(isNew));
                            return forms.getLast();
                        },
                        person,
                        // The first form is the one that is filled in.
                        changed -> isNew
                                ? contacts.register(changed, forms.getFirst().contacts())
                                : people.save(changed),
                        () -> people.find(person.id()),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            saved.accept(stored);
                        })
                .open();
    }
}
