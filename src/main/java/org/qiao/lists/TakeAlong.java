package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.qiao.access.ExportLog;
import org.qiao.ui.Toasts;

/**
 * Asks what a file is for before it leaves the house: the link works once that is said. The file is made when the link is
 * followed, off the tab's lock, so that the page stays usable meanwhile.
 */
public class TakeAlong extends Dialog {

    /** What most files are for, as text keys. */
    private static final List<String> OFTEN = List.of("export.for.visit", "export.for.mailing", "export.for.report");

    /** Makes a file. */
    public interface Writer {

        /** Writes the file, notes the purpose, and returns what to tell afterwards. */
        String write(String purpose, OutputStream out) throws IOException;
    }

    /**
     * A file that is asked for.
     *
     * @param type its media type
     */
    public record File(String name, String type, Writer writer) {}

    private final TextField purpose = new TextField(t("export.purpose"));
    private final Anchor link;

    /** @param asked what the page says at the moment of the click */
    public TakeAlong(String title, Supplier<File> asked) {
        super(title);
        link = new Anchor(handler(asked), AttachmentType.DOWNLOAD, t("export.go"));
        link.addClassName("export-go");
        purpose.setRequiredIndicatorVisible(true);
        purpose.setHelperText(t("export.purpose.help"));
        purpose.setMaxLength(ExportLog.LONGEST_PURPOSE);
        purpose.setValueChangeMode(ValueChangeMode.EAGER);
        purpose.setAutofocus(true);
        purpose.setWidthFull();
        purpose.addValueChangeListener(e -> offer());
        add(purpose, often());
        getFooter().add(new Button(t("ui.cancel"), e -> close()), link);
        setWidth("420px");
        offer();
    }

    private Div often() {
        var often = new Div();
        often.addClassName("export-often");
        for (var key : OFTEN) {
            var button = new Button(t(key), e -> purpose.setValue(t(key)));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL);
            often.add(button);
        }
        return often;
    }

    private void offer() {
        link.setEnabled(!purpose.getValue().isBlank());
    }

    /** Says whether there is anything to take along. */
    protected void setNothing(boolean nothing) {
        link.setVisible(!nothing);
    }

    private record Wish(File file, String purpose) {}

    private DownloadHandler handler(Supplier<File> asked) {
        return event -> {
            // A download has no tab of its own; words and order are those of the tab it was asked for in.
            UI.setCurrent(event.getUI());
            try {
                var wish = locked(event, () -> new Wish(asked.get(), purpose.getValue()));
                event.setContentType(wish.file().type());
                event.setFileName(wish.file().name());
                var told = wish.file().writer().write(wish.purpose(), event.getOutputStream());
                event.getUI().access(() -> {
                    close();
                    Toasts.done(told);
                });
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
