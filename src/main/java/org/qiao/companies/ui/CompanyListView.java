package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.lists.BulkActions;
import org.qiao.lists.BulkField;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.search.Reading;
import org.qiao.ui.Keys;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListSource;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Texts;

/** All companies. */
@Route("companies")
@Menu(title = "companies.title", order = 20, icon = "vaadin:building-o")
@RolesAllowed(Permission.COMPANY_READ)
class CompanyListView extends ListPage<CompanyRow> {

    private final CompanyService companies;
    private final CompanyDialog dialog;
    private final CompanyFilters filters;

    CompanyListView(
            CompanyService companies,
            CompanyDialog dialog,
            CompanyFilters filters,
            ListParts parts,
            Places places,
            Sectors sectors,
            Directory directory,
            CurrentUser user,
            BulkActions bulk,
            Tags tags,
            CompanyMerging merging,
            List<ListTool> tools) {
        super("companies.title", "companies");
        this.companies = companies;
        this.dialog = dialog;
        this.filters = filters;
        new CompanyColumns(places, sectors, directory, user.require().zone())
                .addTo(
                        grid(),
                        grid().lookUp(tags.of(Company.class)),
                        grid().lookUp(companies::besides),
                        grid().lookUp(this::otherNames));
        parts.addTo(grid());
        filters.all().forEach(this::filter);
        if (user.may(Permission.COMPANY_WRITE)) {
            bulkActions(bulk, tags, merging, user);
            setActions(new Button(t("twins.title"), e -> UI.getCurrent().navigate(TwinListView.class)), newButton());
        }
        build(t("companies.search"), t("companies.empty"), tools);
    }

    private Button newButton() {
        var button = Keys.press(Keys.CREATE, new Button(t("companies.new"), VaadinIcon.PLUS.create()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickListener(e ->
                dialog.create(saved -> getUI().ifPresent(ui -> ui.navigate("companies/" + saved.id()))));
        return button;
    }

    private void bulkActions(BulkActions bulk, Tags tags, CompanyMerging merging, CurrentUser user) {
        var target = new BulkActions.Target<>(
                Company.class, () -> selected().stream().map(CompanyRow::id).toList(), this::refresh);
        BulkField<Company, CompanyKind> kind = BulkField.of(
                company -> Optional.of(company.getKind()), (company, value) -> company.setKind(value.orElseThrow()));
        var actions = new ArrayList<>(List.of(
                bulk.owner(target, Permission.COMPANY_WRITE),
                bulk.choose(
                        target,
                        t("bulk.kind"),
                        t("company.kind"),
                        kind,
                        () -> List.of(CompanyKind.values()),
                        Texts::t)));
        actions.addAll(tags.bulk(target));
        var merge = mergeButton(merging, target.selected());
        if (user.may(Permission.COMPANY_DELETE)) {
            actions.add(merge);
            actions.add(bulk.archive(target));
        }
        setBulkActions(actions.toArray(Button[]::new));
        grid().addSelectionListener(
                        e -> merge.setVisible(e.getAllSelectedItems().size() == 2));
    }

    /** There while exactly two are ticked; the one that was ticked first is proposed to stay. */
    private Button mergeButton(CompanyMerging merging, Supplier<Collection<Long>> selected) {
        var button = new Button(t("company.merge.two"), e -> {
            var two = List.copyOf(selected.get());
            merging.ask(two.getFirst(), two.getLast(), this::refresh);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setVisible(false);
        return button;
    }

    @Override
    protected ListSource<CompanyRow> source(ListState state) {
        var filter = filters.read(state);
        return ListSource.of(window -> companies.list(filter, window), bound -> companies.count(filter, bound));
    }

    /** By which other names what was typed leads to these companies. */
    private Map<Long, String> otherNames(List<Long> ids) {
        var typed = state().text();
        if (typed.isBlank()) {
            return Map.of();
        }
        var today = companies.today();
        return companies.foundAs(ids, Reading.key(typed)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, name -> FoundAs.words(name.getValue(), today)));
    }
}
