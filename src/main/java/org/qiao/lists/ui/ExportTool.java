package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.kernel.ListRow;
import org.qiao.lists.Exports;
import org.qiao.lists.Exports.Sheet;
import org.qiao.lists.TakeAlong;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListPlace;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;

/** Takes what the list shows along as a spreadsheet, or only what is ticked, for whoever has the right to. */
@org.springframework.stereotype.Component
class ExportTool implements ListTool {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Exports exports;
    private final CurrentUser user;
    private final Clock clock;

    ExportTool(Exports exports, CurrentUser user, Clock clock) {
        this.exports = exports;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public boolean isForMenu() {
        return true;
    }

    @Override
    public Optional<Component> component(ListPlace place) {
        // A board has no lines to take along; its list has.
        return place instanceof ListPage<?> page && user.may(Permission.EXPORT)
                ? Optional.of(button(page))
                : Optional.empty();
    }

    private Button button(ListPage<?> page) {
        var button = new Button(
                t("list.export"),
                VaadinIcon.DOWNLOAD_ALT.create(),
                e -> dialog(page).open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("export");
        button.setTooltipText(t("list.export.help"));
        return button;
    }

    /** Whoever may not take everything along is told first what will be missing. */
    private Dialog dialog(ListPage<?> page) {
        if (user.require().scope(Permission.EXPORT) == Scope.ALL) {
            return new TakeAlong(t("list.export"), () -> file(page));
        }
        var sheet = sheet(page);
        return new ExportDialog(() -> file(page), () -> exports.reach(sheet));
    }

    /** The state of the moment of the click counts, so the sheet is made when the download begins. */
    private TakeAlong.File file(ListPage<?> page) {
        var sheet = sheet(page);
        return new TakeAlong.File(
                sheet.title() + ".xlsx", XLSX, (purpose, out) -> words(exports.write(sheet, purpose, out)));
    }

    private static String words(Exports.Written written) {
        return written.left() == 0
                ? t("list.exported", written.rows())
                : t("list.exported.some", written.rows(), written.left());
    }

    /** The log says that something was typed, not what: it may be a name that not every reader of the log may know. */
    private static String logged(ListState state) {
        return (state.text().isEmpty() ? state : state.withText("…"))
                .parameters()
                .getQueryString();
    }

    private <T extends ListRow> Sheet<T> sheet(ListPage<T> page) {
        var cells = page.columns().stream()
                .flatMap(column -> ExportCell.of(page, column))
                .toList();
        var rows = page.rows();
        return new Sheet<>(
                page.address(),
                page.name() + " " + LocalDate.now(clock.withZone(user.require().zone())),
                logged(page.state()),
                cells.stream().map(ExportCell::header).toList(),
                rows::rows,
                row -> cells.stream().map(cell -> cell.value().apply(row)).toList(),
                page.selected().stream().map(ListRow::id).collect(Collectors.toSet()));
    }
}
