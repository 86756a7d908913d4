package org.qiao.review.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.review.Target;
import org.qiao.review.TargetService;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Keys;
import org.qiao.ui.ListGrid;
import org.qiao.ui.PageView;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** What offices want to have signed, by year and quarter; set by whoever may. */
@Route("review/targets")
@RolesAllowed(Permission.REVIEW_READ)
class TargetListView extends PageView {

    private final TargetService targets;
    private final Directory directory;
    private final CurrentUser user;
    private final ListGrid<Target> grid = new ListGrid<>();

    TargetListView(TargetService targets, Directory directory, CurrentUser user) {
        super("targets.title");
        this.targets = targets;
        this.directory = directory;
        this.user = user;
        grid.addColumn(this::office).setHeader(t("deal.office"));
        grid.addColumn(TargetListView::period).setHeader(t("target.period"));
        grid.addColumn(TargetLines::wanted)
                .setHeader(t("review.targets.wanted"))
                .setFlexGrow(2);
        grid.setCard(this::office, target -> period(target) + " · " + TargetLines.wanted(target));
        grid.setEmptyStateComponent(new EmptyState(t("targets.empty")));
        add(grid);
        if (user.may(Permission.TARGET_WRITE)) {
            grid.onOpen(this::edit);
            var add = Keys.press(Keys.CREATE, new Button(t("target.new"), VaadinIcon.PLUS.create()));
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add.addClickListener(e -> dialog(t("target.new"), targets.create()).open());
            setActions(add);
        }
        show();
    }

    private String office(Target target) {
        return directory
                .office(Objects.requireNonNull(target.getOfficeId()))
                .map(office -> office.name(Texts.language()))
                .orElse("");
    }

    private static String period(Target target) {
        var year = Objects.requireNonNull(target.getYear());
        var quarter = target.getQuarter();
        return quarter == null ? t("target.year.of", String.valueOf(year)) : Formats.quarter(year, quarter);
    }

    private void show() {
        var all = targets.list();
        grid.setItems(all);
        setBeside(SumText.number(all.size()));
    }

    private void edit(Target target) {
        if (!user.require()
                .reaches(
                        Permission.TARGET_WRITE,
                        Objects.requireNonNull(target.getOfficeId()),
                        Objects.requireNonNull(target.getOwnerId()))) {
            Toasts.problem(t("ui.denied"));
            return;
        }
        var dialog = dialog(t("target.edit"), targets.find(target.id()));
        var delete = new Button(t("ui.delete"), e -> {
            targets.delete(target.id());
            dialog.close();
            show();
            Toasts.undoable(t("target.deleted"), () -> {
                targets.save(target.copy());
                show();
            });
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(delete);
        dialog.open();
    }

    private RecordDialog<Target> dialog(String title, Target target) {
        return new RecordDialog<>(
                title,
                () -> new TargetForm(directory),
                target,
                targets::save,
                () -> targets.find(target.id()),
                stored -> {
                    show();
                    Toasts.done(t("ui.saved"));
                });
    }
}
