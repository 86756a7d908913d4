package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.qiao.reports.ReportAsk;
import org.qiao.reports.ReportFiles;
import org.qiao.reports.ReportFiles.Format;
import org.qiao.ui.Toasts;

/** A link that makes a report when it is followed: off the tab's lock, so that the page stays usable meanwhile. */
class ReportDownload extends Anchor {

    /** @param asked what the page says at the moment of the click */
    ReportDownload(ReportFiles files, Format format, Supplier<ReportAsk> asked) {
        super(handler(files, format, asked), AttachmentType.DOWNLOAD, "");
        add(VaadinIcon.DOWNLOAD_ALT.create());
        add(format.name());
        addClassNames("export", "report-download");
        setTitle(t("report.download", format.name()));
    }

    private static DownloadHandler handler(ReportFiles files, Format format, Supplier<ReportAsk> asked) {
        return event -> {
            // A download has no tab of its own; words are those of the tab it was asked for in.
            UI.setCurrent(event.getUI());
            try {
                var ask = locked(event, asked);
                event.setContentType(format.type());
                event.setFileName(
                        t("report.file", ask.from().toString(), ask.to().toString()) + format.ending());
                var deals = files.write(ask, format, event.getOutputStream());
                event.getUI().access(() -> Toasts.done(t("report.done", deals)));
            } finally {
                UI.setCurrent(null);
            }
        };
    }

    private static <T> T locked(DownloadEvent event, Supplier<T> read) {
        var session = event.getSession();
        session.lock();
        try {
            return read.get();
        } finally {
            session.unlock();
        }
    }
}
