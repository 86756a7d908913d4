package org.qiao.files;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.Locale;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.kernel.RuleException;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** A record's files: a line each, and a place to drop new ones on. */
public class FilePanel extends Div {

    private final String address;
    private final long recordId;
    private final FileShelf files;
    private final Directory directory;
    private final CurrentUser user;
    private final Div lines = new Div();

    /** @param address where files are fetched from, before the slash and the file's number */
    public FilePanel(String address, long recordId, FileShelf files, Directory directory, CurrentUser user) {
        this.address = address;
        this.recordId = recordId;
        this.files = files;
        this.directory = directory;
        this.user = user;
        addClassName("files");
        lines.addClassName("file-lines");
        add(lines);
        if (files.mayWrite(recordId)) {
            add(upload());
        }
        show();
    }

    private void show() {
        lines.removeAll();
        var writable = files.mayWrite(recordId);
        var found = files.list(recordId);
        found.forEach(file -> lines.add(line(file, writable)));
        if (found.isEmpty()) {
            lines.add(new EmptyState(t("file.none")));
        }
    }

    private Component line(FileRow file, boolean writable) {
        var name = new Anchor(address + "/" + file.id(), file.name());
        name.setRouterIgnore(true);
        name.addClassName("name");
        var who = directory.colleague(file.addedBy());
        var about = new Span(String.join(
                " · ",
                t(file.type()),
                size(file.size()),
                who.map(colleague -> colleague.name(Texts.language())).orElse(""),
                Formats.moment(file.addedAt(), user.require().zone())));
        about.addClassName("soft");
        var line = new Div(name, about);
        line.addClassName("file-line");
        if (writable) {
            var archive = new Button(VaadinIcon.ARCHIVE.create(), e -> archive(file));
            archive.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            archive.setAriaLabel(t("file.archive", file.name()));
            line.add(archive);
        }
        return line;
    }

    private static String size(int bytes) {
        return bytes < 1024 * 1024
                ? String.format(Locale.ROOT, "%d KB", Math.max(1, bytes / 1024))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }

    private void archive(FileRow file) {
        files.archive(file.id());
        show();
        Toasts.undoable(t("file.archived"), () -> {
            files.restore(file.id());
            show();
        });
    }

    private Upload upload() {
        var upload = new Upload(new Receiver());
        upload.setMaxFileSize(FileDesk.LARGEST);
        upload.setUploadButton(new Button(t("file.add")));
        upload.setDropLabel(new Span(t("file.drop")));
        upload.setI18n(new UploadI18N()
                .setError(
                        new UploadI18N.Error().setFileIsTooBig(t("file.large")).setTooManyFiles(t("file.many"))));
        upload.addFileRejectedListener(e -> Toasts.problem(e.getErrorMessage()));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        return upload;
    }

    /** Keeps what was received and shows it. */
    void receive(String name, byte[] bytes) {
        try {
            var added = files.add(recordId, name, bytes);
            show();
            Toasts.done(added.known() ? t("file.known", added.file().name()) : t("ui.saved"));
        } catch (RuleException refused) {
            Toasts.problem(t(refused.key()));
        }
    }

    /** Counts the bytes that come in, whatever the browser announced. */
    private final class Receiver implements UploadHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (var in = event.getInputStream()) {
                bytes = in.readNBytes(FileDesk.LARGEST + 1);
            }
            event.getUI().access(() -> receive(event.getFileName(), bytes));
        }
    }
}
