package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.kernel.ListRow;
import org.qiao.lists.Exports;
import org.qiao.lists.Exports.Sheet;
import org.qiao.ui.ListPage;
import org.qiao.ui.ListPlace;
import org.qiao.ui.ListState;
import org.qiao.ui.ListTool;
import org.qiao.ui.Toasts;

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
                ? Optional.of(user.require().scope(Permission.EXPORT) == Scope.ALL ? link(page) : button(page))
                : Optional.empty();
    }

    private Anchor link(ListPage<?> page) {
        var link = new Anchor(download(page, () -> {}), AttachmentType.DOWNLOAD, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(t("list.export"));
        link.addClassName("export");
        link.setTitle(t("list.export.help"));
        return link;
    }

    /** Whoever may not take everything along is told first what will be missing. */
    private Button button(ListPage<?> page) {
        var button = new Button(t("list.export"), VaadinIcon.DOWNLOAD_ALT.create(), e -> ask(page));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("export");
        button.setTooltipText(t("list.export.help"));
        return button;
    }

    private void ask(ListPage<?> page) {
        var dialogs = new ArrayList<ExportDialog>();
        var link = new Anchor(
                download(page, () -> dialogs.forEach(Dialog::close)), AttachmentType.DOWNLOAD, t("list.export"));
        var sheet = sheet(page);
        dialogs.add(new ExportDialog(link, () -> exports.reach(sheet)));
        dialogs.getFirst().open();
    }

    /**
     * The state of the moment of the click counts, so the sheet is made when the download begins.
     *
     * @param after runs when the file was given away
     */
    private <T extends ListRow> DownloadHandler download(ListPage<T> page, Runnable after) {
        return event -> {
            // A download has no tab of its own; words and order are those of the tab it was asked for in.
            UI.setCurrent(event.getUI());
            try {
                var sheet = locked(event, () -> sheet(page));
                event.setContentType(XLSX);
                event.setFileName(sheet.title() + ".xlsx");
                var written = exports.write(sheet, event.getOutputStream());
                event.getUI().access(() -> {
                    after.run();
                    Toasts.done(words(written));
                });
            } finally {
                UI.setCurrent(null);
            }
        };
    }

    private static String words(Exports.Written written) {
        return written.left() == 0
                ? t("list.exported", written.rows())
                : t("list.exported.some", written.rows(), written.left());
    }

    private static <T> T locked(DownloadEvent event, java.util.function.Supplier<T> read) {
        var session = event.getSession();
        session.lock();
        try {
            return read.get();
        } finally {
            session.unlock();
        }
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
