package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.qiao.lists.Exports.Written;
import org.qiao.ui.Later;

/** Says before an export which rows it will leave out. */
class ExportDialog extends Dialog {

    private final Anchor download;
    private final Paragraph words = new Paragraph(t("list.export.counting"));

    /** @param reach counts in the background how far the viewer's right reaches */
    ExportDialog(Anchor download, Supplier<Written> reach) {
        super(t("list.export"));
        this.download = download;
        words.getElement().setAttribute("role", "status");
        download.addClassName("export-go");
        download.setVisible(false);
        add(words);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), download);
        setWidth("380px");
        Later.compute(UI.getCurrent(), reach, this::tell);
    }

    private void tell(Written within) {
        words.setText(
                within.rows() == 0
                        ? t("list.export.none")
                        : within.left() == 0
                                ? t("list.export.all", within.rows())
                                : t("list.export.some", within.left(), within.rows() + within.left()));
        download.setVisible(within.rows() > 0);
    }
}
