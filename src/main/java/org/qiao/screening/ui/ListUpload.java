package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.util.function.Consumer;
import org.qiao.screening.ListLoading;
import org.qiao.ui.Toasts;

/** Takes one CSV file of a list, as large as such files are. */
class ListUpload extends Upload {

    /** @param receive runs in the tab with the file's bytes */
    ListUpload(Consumer<byte[]> receive) {
        setUploadHandler(new Receiver(receive));
        setMaxFileSize(ListLoading.LARGEST);
        setAcceptedFileTypes(".csv", "text/csv");
        setUploadButton(new Button(t("csv.choose")));
        setDropLabel(new Span(t("csv.drop")));
        setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(t("screening.file.large"))
                        .setIncorrectFileType(t("csv.type"))));
        addFileRejectedListener(e -> Toasts.problem(e.getErrorMessage()));
        addAllFinishedListener(e -> clearFileList());
    }

    /** Counts the bytes that come in, whatever the browser announced. */
    private static final class Receiver implements UploadHandler {
        private static final long serialVersionUID = 1L;

        private final transient Consumer<byte[]> receive;

        Receiver(Consumer<byte[]> receive) {
            this.receive = receive;
        }

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            byte[] bytes;
            try (var in = event.getInputStream()) {
                bytes = in.readNBytes(ListLoading.LARGEST + 1);
            }
            event.getUI().access(() -> receive.accept(bytes));
        }
    }
}
