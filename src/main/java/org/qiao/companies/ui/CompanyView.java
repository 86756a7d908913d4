package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.qiao.companies.CompanyTab;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.Chip;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordTabs;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** One company: names in both languages, the facts that matter, and a tab for each module that knows something about it. */
@Route("companies/:id/:tab?")
@RolesAllowed(Permission.COMPANY_READ)
class CompanyView extends PageView implements BeforeEnterObserver {

    private final CompanyService companies;
    private final Places places;
    private final Sectors sectors;
    private final Directory directory;
    private final List<CompanyTab> tabs;
    private final CompanyDialog dialog;
    private final CompanyMerging merging;
    private final CurrentUser user;
    private final Div content = new Div();

    CompanyView(
            CompanyService companies,
            Places places,
            Sectors sectors,
            Directory directory,
            List<CompanyTab> tabs,
            CompanyDialog dialog,
            CompanyMerging merging,
            CurrentUser user) {
        super("companies.title");
        this.companies = companies;
        this.places = places;
        this.sectors = sectors;
        this.directory = directory;
        this.tabs = tabs;
        this.dialog = dialog;
        this.merging = merging;
        this.user = user;
        content.addClassName("record");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = recordId(event);
        var tab = event.getRouteParameters().get("tab").orElse("");
        var company = companies.find(id);
        if (!merging.sendOn(event, company, tab)) {
            show(company, tab);
        }
    }

    private void show(Company company, String tab) {
        var language = Texts.language();
        setPageName(company.name(language));
        setBeside(company.otherName(language));
        setActions(actions(company));
        var pages = new RecordTabs("companies/" + company.id());
        pages.add(
                "",
                t("company.tab.facts"),
                () -> new CompanySheet(
                        company,
                        companies.group(company.id()),
                        companies.headquarters(company.id()),
                        companies.today(),
                        directory,
                        places,
                        sectors));
        tabs.stream()
                .filter(tabOffer -> user.may(tabOffer.permission()))
                .sorted(Comparator.comparing(CompanyTab::position))
                .forEach(offer ->
                        pages.add(offer.key(), t("company.tab." + offer.key()), () -> offer.content(company.ref())));
        content.removeAll();
        content.add(headline(company), merging.notes(company, () -> refresh(company.id())), pages);
        pages.select(tab);
    }

    /** What was merged into another one meanwhile leads there. */
    private void refresh(long id) {
        var company = companies.find(id);
        if (company.isArchived()) {
            UI.getCurrent().navigate("companies/" + id);
        } else {
            show(company, "");
        }
    }

    private Component headline(Company company) {
        var language = Texts.language();
        var line = new Div(new Chip(t(company.getKind()), Chip.Tone.ACCENT));
        line.addClassName("headline");
        for (var fact : List.of(
                sectors.name(company.getSectorId(), language), places.fullName(company.getPlaceId(), language))) {
            if (!fact.isEmpty()) {
                line.add(new Span(fact));
            }
        }
        directory
                .colleague(company.getOwnerId() == null ? -1 : company.getOwnerId())
                .ifPresent(owner -> line.add(new Span(t("company.ownedby", owner.name(language)))));
        if (company.isArchived()) {
            line.add(new Chip(t("ui.archived.chip"), Chip.Tone.ALERT));
        }
        return line;
    }

    private Component[] actions(Company company) {
        var actions = new ArrayList<Component>();
        if (merging.isAllowed(company)) {
            actions.add(new Button(
                    t("company.merge.open"),
                    e -> merging.dialog(company.id(), () -> refresh(company.id()))
                            .open()));
        }
        if (companies.mayArchive(company)) {
            actions.add(
                    company.isArchived()
                            ? new Button(t("ui.restore"), e -> restore(company.id()))
                            : new Button(t("ui.archive"), e -> archive(company.id())));
        }
        if (companies.mayWrite(company) && !company.isArchived()) {
            var edit = new Button(t("ui.edit"), e -> dialog.edit(company.id(), saved -> show(saved, "")));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(edit);
        }
        return actions.toArray(Component[]::new);
    }

    private void archive(long id) {
        companies.archive(id);
        show(companies.find(id), "");
        Toasts.undoable(t("company.archived"), () -> restore(id));
    }

    private void restore(long id) {
        companies.restore(id);
        show(companies.find(id), "");
        Toasts.done(t("company.restored"));
    }
}
