package org.qiao.reference.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Function;
import org.qiao.reference.BadLines;
import org.qiao.reference.BadLines.BadLine;
import org.qiao.reference.CsvLines;
import org.qiao.reference.Loaded;
import org.qiao.ui.Toasts;

/** Loads a CSV file. It says which columns are wanted and, of a file that is refused, what is wrong in which line. */
class CsvDialog extends Dialog {

    private final Function<byte[], Loaded> load;
    private final Runnable loaded;
    private final UnorderedList wrong = new UnorderedList();

    /** @param load takes the file's bytes; its {@link BadLines} are listed here */
    CsvDialog(String title, String explanation, String columns, Function<byte[], Loaded> load, Runnable loaded) {
        this.load = load;
        this.loaded = loaded;
        setHeaderTitle(title);
        addClassName("record-dialog");
        wrong.addClassName("wrong-lines");
        wrong.getElement().setAttribute("role", "alert");
        var upload = new Upload(new Receiver());
        upload.setMaxFileSize(CsvLines.LARGEST);
        upload.setAcceptedFileTypes(".csv", "text/csv");
        upload.setUploadButton(new Button(t("csv.choose")));
        upload.setDropLabel(new Span(t("csv.drop")));
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(t("csv.large")).setIncorrectFileType(t("csv.type"))));
        upload.addFileRejectedListener(e -> Toasts.problem(e.getErrorMessage()));
        upload.addAllFinishedListener(e -> upload.clearFileList());
        add(new Paragraph(explanation), new Paragraph(new Code(columns)), upload, wrong);
        getFooter().add(new Button(t("ui.close"), e -> close()));
    }

    /** Loads what was received, or says what is wrong with it. */
    void receive(byte[] bytes) {
        wrong.removeAll();
        try {
            var result = load.apply(bytes);
            close();
            loaded.run();
            Toasts.done(t("csv.loaded", result.added(), result.known()));
        } catch (BadLines refused) {
            wrong.add(new ListItem(t("csv.refused")));
            refused.lines().forEach(line -> wrong.add(item(line)));
        }
    }

    private static ListItem item(BadLine line) {
        if (line.number() == 0) {
            return new ListItem(t(line.key()));
        }
        var content = new Code(line.line());
        return new ListItem(new Span(t("csv.line", line.number(), t(line.key())) + " "), content);
    }

    /** Counts the bytes that come in, whatever the browser announced. */
    private final class Receiver implements UploadHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (var in = event.getInputStream()) {
                bytes = in.readNBytes(CsvLines.LARGEST + 1);
            }
            event.getUI().access(() -> receive(bytes));
        }
    }
}
