package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ContactService;
import org.qiao.companies.Person;
import org.qiao.companies.PersonLeft;
import org.qiao.companies.PersonMoves;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTab;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordTabs;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** One person: names in both scripts, roles, private contact details as far as they may be seen, and other modules' tabs. */
@Route("people/:id/:tab?")
@RolesAllowed(Permission.COMPANY_READ)
class PersonView extends PageView implements BeforeEnterObserver {

    private final PersonService people;
    private final CompanyService companies;
    private final ContactService contacts;
    private final ConsentService consents;
    private final Directory directory;
    private final PersonDialog dialog;
    private final PersonMerging merging;
    private final PersonMoves moves;
    private final List<PersonTab> tabs;
    private final List<PersonLeft> followers;
    private final CurrentUser user;
    private final Div content = new Div();

    PersonView(
            PersonService people,
            CompanyService companies,
            ContactService contacts,
            ConsentService consents,
            Directory directory,
            PersonDialog dialog,
            PersonMerging merging,
            PersonMoves moves,
            List<PersonTab> tabs,
            List<PersonLeft> followers,
            CurrentUser user) {
        super("people.title");
        this.people = people;
        this.companies = companies;
        this.contacts = contacts;
        this.consents = consents;
        this.directory = directory;
        this.dialog = dialog;
        this.merging = merging;
        this.moves = moves;
        this.tabs = tabs;
        this.followers = followers;
        this.user = user;
        content.addClassName("record");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = people.find(recordId(event));
        var tab = event.getRouteParameters().get("tab").orElse("");
        if (!merging.sendOn(event, person, tab)) {
            show(person, tab);
        }
    }

    private void show(Person person, String tab) {
        var language = Texts.language();
        setPageName(person.name(language));
        setBeside(person.otherName(language));
        setActions(actions(person));
        var pages = new RecordTabs("people/" + person.id());
        pages.add("", t("person.tab.facts"), () -> facts(person));
        tabs.stream()
                .filter(offer -> user.may(offer.permission()))
                .sorted(Comparator.comparing(PersonTab::position))
                .forEach(offer ->
                        pages.add(offer.key(), t("person.tab." + offer.key()), () -> offer.content(person.ref())));
        content.removeAll();
        content.add(
                new PersonHeadline(person, refs(person), people.today(), directory),
                merging.notes(person, () -> afterMerge(person.id())),
                pages);
        pages.select(tab);
    }

    private void refresh(long id) {
        show(people.find(id), "");
    }

    /** What was merged into another one meanwhile leads there. */
    private void afterMerge(long id) {
        var person = people.find(id);
        if (person.isArchived()) {
            UI.getCurrent().navigate("people/" + id);
        } else {
            show(person, "");
        }
    }

    private Component facts(Person person) {
        var writable = people.mayWrite(person) && !person.isArchived();
        var sheet = new PersonSheet(
                person, refs(person), people.today(), directory, writable ? role -> askWhereTo(person, role) : null);
        var page =
                new Div(new ContactPanel(contacts, consents, directory, user, person, people.mayWrite(person)), sheet);
        page.addClassName("person-facts");
        return page;
    }

    private Map<Long, CompanyRef> refs(Person person) {
        return companies.refs(
                person.getAffiliations().stream().map(Affiliation::companyId).toList());
    }

    private void askWhereTo(Person person, Affiliation role) {
        new MoveDialog(person.id(), role, moves, companies, move -> {
                    refresh(person.id());
                    Toasts.undoable(t("person.moved"), () -> {
                        moves.undo(move);
                        refresh(person.id());
                    });
                    followers.forEach(follower -> follower.after(person.id(), role.companyId()));
                })
                .open();
    }

    private Component[] actions(Person person) {
        var actions = new ArrayList<Component>();
        if (merging.isAllowed(person)) {
            actions.add(new Button(
                    t("person.merge.open"),
                    e -> merging.dialog(person.id(), () -> afterMerge(person.id()))
                            .open()));
        }
        if (people.mayArchive(person)) {
            actions.add(
                    person.isArchived()
                            ? new Button(t("ui.restore"), e -> restore(person.id()))
                            : new Button(t("ui.archive"), e -> archive(person.id())));
        }
        if (people.mayWrite(person) && !person.isArchived()) {
            var edit = new Button(t("ui.edit"), e -> dialog.edit(person.id(), saved -> show(saved, "")));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(edit);
        }
        return actions.toArray(Component[]::new);
    }

    private void archive(long id) {
        people.archive(id);
        refresh(id);
        Toasts.undoable(t("person.archived"), () -> restore(id));
    }

    private void restore(long id) {
        people.restore(id);
        refresh(id);
        Toasts.done(t("person.restored"));
    }
}
