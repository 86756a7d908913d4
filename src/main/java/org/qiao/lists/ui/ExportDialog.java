package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.qiao.lists.Exports.Written;
import org.qiao.lists.TakeAlong;
import org.qiao.ui.Later;

/** Says before an export which rows it will leave out. */
class ExportDialog extends TakeAlong {

    private final Paragraph words = new Paragraph(t("list.export.counting"));

    /** @param reach counts in the background how far the viewer's right reaches */
    ExportDialog(Supplier<File> asked, Supplier<Written> reach) {
        super(t("list.export"), asked);
        words.getElement().setAttribute("role", "status");
        setNothing(true);
        addComponentAsFirst(words);
        Later.compute(UI.getCurrent(), reach, this::tell);
    }

    private void tell(Written within) {
        words.setText(
                within.rows() == 0
                        ? t("list.export.none")
                        : within.left() == 0
                                ? t("list.export.all", within.rows())
                                : t("list.export.some", within.left(), within.rows() + within.left()));
        setNothing(within.rows() == 0);
    }
}
