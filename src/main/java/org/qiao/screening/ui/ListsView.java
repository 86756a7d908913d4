package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.Optional;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.pipeline.PipelineService;
import org.qiao.screening.EditionRow;
import org.qiao.screening.ListCheck;
import org.qiao.screening.ListLoading;
import org.qiao.screening.WaitingStages;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListSource;
import org.qiao.ui.PageView;
import org.qiao.ui.Toasts;

/** The restricted-party lists that were loaded, and what each edition changed. Records are laid beside a new one in the background. */
@Route("screening-lists")
@Menu(title = "screening.lists", order = 95, icon = "vaadin:file-text-o")
@RolesAllowed({Permission.SCREENING_LOAD, Permission.SCREENING_READ})
class ListsView extends PageView {

    private final ListLoading lists;
    private final MatchWords words;
    private final ListGrid<EditionRow> grid = new ListGrid<>();
    private final CheckProgress progress;
    private final Button again = new Button(t("screening.check"), VaadinIcon.REFRESH.create());

    ListsView(
            ListLoading lists,
            ListCheck check,
            WaitingStages waiting,
            PipelineService pipelines,
            MatchWords words,
            CurrentUser user) {
        super("screening.lists");
        this.lists = lists;
        this.progress = new CheckProgress(check);
        this.words = words;
        columns();
        add(
                new Paragraph(t(
                        user.may(Permission.SCREENING_READ)
                                ? "screening.lists.explain"
                                : "screening.lists.explain.loader")),
                progress,
                grid);
        if (user.may(Permission.PIPELINE_WRITE)) {
            addComponentAtIndex(2, new WaitingStagesField(waiting, pipelines));
        }
        if (user.may(Permission.SCREENING_READ)) {
            grid.onOpen(row -> getUI().ifPresent(
                            ui -> ui.navigate("screening", QueryParameters.of("edition", String.valueOf(row.id())))));
        }
        if (user.may(Permission.SCREENING_LOAD)) {
            var load = Keys.press(Keys.CREATE, new Button(t("screening.load.title"), VaadinIcon.UPLOAD.create()));
            load.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            load.addClickListener(e -> new ListFileDialog(lists, this::loaded).open());
            again.addClickListener(e -> unchecked().ifPresent(edition -> check(edition.id())));
            setActions(again, load);
        }
        show();
    }

    private void columns() {
        grid.addColumn(row -> words.list(row.name(), row.format()))
                .setHeader(t("screening.list"))
                .setFlexGrow(3);
        grid.addColumn(row -> Formats.day(row.dated())).setHeader(t("screening.dated"));
        grid.addColumn(row -> t("screening.number", row.entries())).setHeader(t("screening.entries"));
        grid.addColumn(ListsView::changes).setHeader(t("screening.changes")).setFlexGrow(3);
        grid.addColumn(row -> t("screening.loaded.by", words.moment(row.loadedAt()), row.loadedBy()))
                .setHeader(t("screening.loaded"))
                .setFlexGrow(3);
        grid.addColumn(this::state).setHeader(t("screening.state")).setFlexGrow(2);
        grid.setCard(row -> words.edition(row), row -> t("screening.number", row.entries()) + " · " + changes(row));
        grid.setEmptyStateComponent(new EmptyState(t("screening.lists.empty")));
    }

    private static String changes(EditionRow row) {
        return t("screening.changes.of", row.added(), row.altered(), row.removed());
    }

    private String state(EditionRow row) {
        return row.checkedAt() == null
                ? t("screening.unchecked")
                : t(row.inForce() ? "screening.inforce" : "screening.former");
    }

    private void show() {
        var editions = lists.editions();
        again.setVisible(unchecked().isPresent());
        grid.show(
                ListSource.of(
                        window -> editions.stream()
                                .skip(window.offset())
                                .limit(window.limit())
                                .toList(),
                        bound -> editions.size()),
                this::setBeside);
    }

    /** The first to be checked is the oldest, since each one only says what it changed. */
    private Optional<EditionRow> unchecked() {
        return lists.editions().stream()
                .filter(row -> row.checkedAt() == null)
                .min(Comparator.comparing(EditionRow::id));
    }

    private void loaded(long edition) {
        Toasts.done(t("screening.loaded.done"));
        show();
        check(edition);
    }

    private void check(long edition) {
        again.setEnabled(false);
        progress.run(edition, () -> {
            again.setEnabled(true);
            show();
            Toasts.done(t("screening.check.done"));
        });
    }
}
