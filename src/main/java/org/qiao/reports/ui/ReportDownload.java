package org.qiao.reports.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Supplier;
import org.qiao.lists.TakeAlong;
import org.qiao.reports.ReportAsk;
import org.qiao.reports.ReportFiles;
import org.qiao.reports.ReportFiles.Format;

/** Takes the report along as a file, once it is said what for. */
class ReportDownload extends Button {

    /** @param asked what the page says at the moment of the click */
    ReportDownload(ReportFiles files, Format format, Supplier<ReportAsk> asked) {
        super(format.name(), VaadinIcon.DOWNLOAD_ALT.create());
        var title = t("report.download", format.name());
        setTooltipText(title);
        addClickListener(e -> new TakeAlong(title, () -> file(files, format, asked.get())).open());
    }

    private static TakeAlong.File file(ReportFiles files, Format format, ReportAsk ask) {
        return new TakeAlong.File(
                t("report.file", ask.from().toString(), ask.to().toString()) + format.ending(),
                format.type(),
                (purpose, out) -> t("report.done", files.write(ask, format, purpose, out)));
    }
}
