package org.qiao.companies.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ClientItemToggleEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.selection.SelectionModel;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.companies.ParentLink;
import org.qiao.lists.SavedViews;
import org.qiao.lists.ViewRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The company list as people live in it: chips, columns, several orders, saved views, many at once. */
class ListPageTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private SavedViews views;

    @Autowired
    private TestSignIn signIns;

    private long lantern;
    private long mill;
    private long harbor;

    @BeforeEach
    void threeCompanies() {
        signInAs("us-manager", "seattle");
        lantern = company("Lantern Works", CompanyKind.MEMBER);
        mill = company("River Mill", CompanyKind.PROSPECT);
        harbor = company("Ash Harbor", CompanyKind.MEMBER);
        openTab();
    }

    private long company(String name, CompanyKind kind) {
        var company = companies.create();
        company.setNameEn(name);
        company.setKind(kind);
        return companies.save(company).id();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("companies", QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    private static Grid<CompanyRow> grid() {
        return (Grid<CompanyRow>) _get(Grid.class);
    }

    private static List<String> names() {
        return GridKt._findAll(grid()).stream().map(CompanyRow::nameEn).toList();
    }

    private static void select(int... lines) {
        for (var line : lines) {
            grid().select(GridKt._get(grid(), line));
        }
    }

    @Test
    void showsAFilterAsAChipThatCanBeRemoved() {
        open("kind=member");
        assertThat(names()).containsExactly("Ash Harbor", "Lantern Works");
        assertThat(_find(Button.class, spec -> spec.withText("Kind: Member"))).hasSize(1);
        var cross = _get(
                Button.class,
                spec -> spec.withPredicate(b -> b.getAriaLabel()
                        .filter("Remove the filter Kind"::equals)
                        .isPresent()));
        _click(cross);
        assertThat(names()).hasSize(3);
        _assertNone(Button.class, spec -> spec.withText("Kind: Member"));
    }

    @Test
    void findsNothingForAValueThatNobodyKnows() {
        open("place=atlantis");
        assertThat(names()).isEmpty();
        open("office=atlantis");
        assertThat(names()).isEmpty();
        open("owner=nobody");
        assertThat(names()).isEmpty();
    }

    @Test
    void sortsBySeveralColumnsFromTheAddress() {
        open("sort=kind,-name");
        assertThat(names()).containsExactly("Lantern Works", "Ash Harbor", "River Mill");
        open("sort=-kind,name");
        assertThat(names()).containsExactly("River Mill", "Ash Harbor", "Lantern Works");
    }

    @Test
    void bringsTheLinesFromWhereverTheScrollBarStands() {
        open("sort=name");
        assertThat(GridKt._fetch(grid(), 1, 2).stream().map(CompanyRow::nameEn))
                .containsExactly("Lantern Works", "River Mill");
    }

    @Test
    void showsTheColumnsThatTheAddressNames() {
        open("columns=place,name,nonsense");
        assertThat(grid().getColumns().stream()
                        .filter(column -> column.isVisible() && column.getKey() != null)
                        .map(Grid.Column::getKey))
                .containsExactly("PLACE", "NAME");
    }

    @Test
    void keepsAViewForItsOwnerAndForTheOffice() {
        open("kind=member&sort=-name");
        var dialog = saveDialog();
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Our members");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("For everybody in my office")), true);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(dialog.isOpened()).isFalse();

        signInAs("us-staff", "seattle");
        openTab();
        assertThat(views.of("companies"))
                .extracting(ViewRef::name, ViewRef::changeable)
                .containsExactly(tuple("Our members", false));
        assertThat(views.of("companies").getFirst().query()).isEqualTo("kind=member&sort=-name");
        signInAs("us-staff", "los-angeles");
        openTab();
        assertThat(views.of("companies")).isEmpty();
    }

    private static Dialog saveDialog() {
        var item = _find(MenuBar.class).stream()
                .flatMap(bar -> bar.getItems().stream())
                .flatMap(root -> root.getSubMenu().getItems().stream())
                .filter(entry -> entry.getText().equals("Save this view…"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<>(item));
        return _get(Dialog.class);
    }

    @Test
    void changesTheKindOfManyAndUndoesIt() {
        open("");
        select(0, 1);
        _click(_get(Button.class, spec -> spec.withText("Change kind")));
        @SuppressWarnings("unchecked")
        ComboBox<CompanyKind> kind = _get(ComboBox.class, spec -> spec.withLabel("Kind"));
        _setValue(kind, CompanyKind.PARTNER);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(companies.find(harbor).getKind()).isEqualTo(CompanyKind.PARTNER);
        assertThat(companies.find(lantern).getKind()).isEqualTo(CompanyKind.PARTNER);
        assertThat(companies.find(mill).getKind()).isEqualTo(CompanyKind.PROSPECT);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(companies.find(harbor).getKind()).isEqualTo(CompanyKind.MEMBER);
        assertThat(companies.find(lantern).getKind()).isEqualTo(CompanyKind.MEMBER);
    }

    @Test
    void addsATagToManyAndFiltersByIt() {
        open("");
        select(0, 1);
        _click(_get(Button.class, spec -> spec.withText("Add a tag")));
        @SuppressWarnings("unchecked")
        ComboBox<String> tag = _get(ComboBox.class, spec -> spec.withLabel("Tags"));
        ComboBoxKt._fireCustomValueSet(tag, "Hefei 2026");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        open("tag=Hefei 2026");
        assertThat(names()).containsExactly("Ash Harbor", "Lantern Works");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        open("tag=Hefei 2026");
        assertThat(names()).isEmpty();
    }

    @Test
    void writesATagAsTheHouseDoesAndTellsAtTheFieldWhatCannotBeOne() {
        var company = companies.find(lantern);
        company.setTags(Set.of("Hefei 2026"));
        companies.save(company);
        open("");
        select(2);
        _click(_get(Button.class, spec -> spec.withText("Add a tag")));
        @SuppressWarnings("unchecked")
        ComboBox<String> tag = _get(ComboBox.class, spec -> spec.withLabel("Tags"));
        ComboBoxKt._fireCustomValueSet(tag, "x".repeat(41));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(tag.isInvalid()).isTrue();
        assertThat(tag.getValue()).hasSize(41);
        ComboBoxKt._fireCustomValueSet(tag, "#HEFEI 2026");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        open("tag=Hefei 2026");
        assertThat(names()).containsExactly("Lantern Works", "River Mill");
    }

    @Test
    void removesATagFromManyAndUndoesIt() {
        tag(lantern, "Hefei 2026", "steel");
        tag(mill, "Hefei 2026");
        open("columns=name,tags");
        select(0, 1, 2);
        _click(_get(Button.class, spec -> spec.withText("Remove a tag")));
        @SuppressWarnings("unchecked")
        ComboBox<String> tag = _get(ComboBox.class, spec -> spec.withLabel("Tags"));
        assertThat(ComboBoxKt.getSuggestionItems(tag)).containsExactly("Hefei 2026", "steel");
        _setValue(tag, "Hefei 2026");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(GridKt._getFormattedRow(grid(), 1)).contains("steel");
        open("tag=Hefei 2026");
        assertThat(names()).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        open("tag=Hefei 2026");
        assertThat(names()).containsExactly("Lantern Works", "River Mill");
    }

    private void tag(long id, String... tags) {
        var company = companies.find(id);
        company.setTags(Set.of(tags));
        companies.save(company);
    }

    @Test
    void showsFactsAsColumnsToWhoeverChoosesThem() {
        var company = companies.find(mill);
        company.setEin("12-3456789");
        company.setParentId(harbor);
        company.setParentLink(ParentLink.SUBSIDIARY);
        company.setCapitalAmount(new BigDecimal("5000000"));
        company.setCapitalCurrency("USD");
        company.setFoundedYear(1995);
        company.setPhone("+1 206-555-0100");
        companies.save(company);
        open("columns=name,ein,uscc,parent,capital,founded,phone");
        assertThat(cells(2))
                .containsSubsequence("12-3456789", "", "Ash Harbor", "US$5 million", "1995", "+1 206-555-0100");
        jdbc.sql("update company set office_id = ? where id = ?")
                .params(office("beijing"), harbor)
                .update();
        signIns.signIn(user("us-staff", "seattle"), Map.of(Permission.COMPANY_READ, Scope.OFFICE));
        openTab();
        open("columns=name,parent");
        assertThat(cells(1)).containsSubsequence("River Mill  ", "Restricted");
    }

    private static List<String> cells(int line) {
        return GridKt._getFormattedRow(grid(), line);
    }

    @Test
    void ticksAllBetweenTwoLinesWithShift() {
        open("");
        toggle(0, true, false);
        toggle(2, true, true);
        assertThat(grid().getSelectedItems()).hasSize(3);
        toggle(1, false, true);
        assertThat(grid().getSelectedItems()).extracting(CompanyRow::nameEn).containsExactly("Ash Harbor");
    }

    /** As the browser tells it: the box of a line was clicked, with Shift or without. */
    private static void toggle(int line, boolean ticked, boolean shift) {
        var row = GridKt._get(grid(), line);
        if (ticked) {
            grid().select(row);
        } else {
            grid().deselect(row);
        }
        ComponentUtil.fireEvent(grid(), new ClientItemToggleEvent<>(grid(), row, ticked, shift));
    }

    @Test
    void ticksWithTheBoxInTheHeaderWhatTheFilterShows() {
        open("kind=member");
        assertThat(((GridMultiSelectionModel<CompanyRow>) grid().getSelectionModel()).isSelectAllCheckboxVisible())
                .isTrue();
        ((SelectionModel.Multi<?, ?>) grid().getSelectionModel()).selectAll();
        assertThat(grid().getSelectedItems())
                .extracting(CompanyRow::nameEn)
                .containsExactlyInAnyOrder("Ash Harbor", "Lantern Works");
        assertThat(_find(Span.class, spec -> spec.withText("2 selected"))).hasSize(1);
    }

    @Test
    void changesMoreThanAHundredInTheBackgroundAndSaysHowMany() {
        for (int i = 0; i < 120; i++) {
            company("Company " + i, CompanyKind.PROSPECT);
        }
        open("");
        ((SelectionModel.Multi<?, ?>) grid().getSelectionModel()).selectAll();
        _click(_get(Button.class, spec -> spec.withText("Archive")));
        soon(() -> {
            assertThat(_find(Span.class, spec -> spec.withText("123 changed"))).hasSize(1);
        });
        assertThat(GridKt._size(grid())).isZero();
    }

    @Test
    void archivesManyAndUndoesIt() {
        open("");
        select(2);
        _click(_get(Button.class, spec -> spec.withText("Archive")));
        assertThat(names()).containsExactly("Ash Harbor", "Lantern Works");
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(names()).hasSize(3);
    }

    private void theirs() {
        as(user("cn-staff", "beijing"), () -> {
            company("Stranger", CompanyKind.PROSPECT);
        });
    }

    @Test
    void saysBeforeAnExportWhatItLeavesOut() {
        theirs();
        open("");
        _click(_get(Button.class, spec -> spec.withClasses("export")));
        soon(() -> {
            assertThat(_find(Paragraph.class))
                    .extracting(Paragraph::getText)
                    .contains("You may not export 1 of the 4 rows; it will be left out");
        });
    }

    @Test
    void saysBeforeAChangeToManyWhatItLeavesOut() {
        theirs();
        open("");
        ((SelectionModel.Multi<?, ?>) grid().getSelectionModel()).selectAll();
        for (var action : List.of("Change owner", "Add a tag", "Archive")) {
            _click(_get(Button.class, spec -> spec.withText(action)));
            var dialog = _get(Dialog.class);
            assertThat(_get(dialog, Paragraph.class).getText()).isEqualTo("1 of 4 is not yours to change");
            assertThat(names()).hasSize(4);
            dialog.close();
        }
        _click(_get(Button.class, spec -> spec.withText("Archive")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Archive")));
        assertThat(names()).containsExactly("Stranger");
        select(0);
        _click(_get(Button.class, spec -> spec.withText("Change owner")));
        _assertNone(Dialog.class);
        assertThat(_find(Span.class, spec -> spec.withText("None of these is yours to change")))
                .hasSize(1);
    }

    @Test
    void theBarOfTickedLinesStandsUnderTheListSoThatNoLineMoves() {
        open("");
        var page = grid().getParent().orElseThrow();
        var under = page.getChildren().toList();
        assertThat(under.indexOf(grid())).isEqualTo(under.size() - 2);
        assertThat(under.getLast().getElement().getClassList()).contains("selection-bar");
    }

    @Test
    void offersExportToThoseWhoMay() {
        open("");
        assertThat(_find(Button.class, spec -> spec.withClasses("export"))).hasSize(1);
        signInAs("director", "seattle");
        openTab();
        open("");
        _click(_get(Button.class, spec -> spec.withClasses("export")));
        assertThat(_get(Anchor.class, spec -> spec.withClasses("export-go")).isEnabled())
                .as("nothing is said yet of what it is for")
                .isFalse();
        signInAs("auditor", "seattle");
        openTab();
        open("");
        _assertNone(Button.class, spec -> spec.withClasses("export"));
        _assertNone(Button.class, spec -> spec.withText("Change owner"));
    }
}
