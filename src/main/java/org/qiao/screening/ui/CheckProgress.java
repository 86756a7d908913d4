package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.qiao.screening.ListCheck;
import org.qiao.ui.Later;

/** Lays our records beside an edition in the background and shows how far it is. The page may be left meanwhile. */
class CheckProgress extends ProgressBar {

    private final transient ListCheck check;

    CheckProgress(ListCheck check) {
        this.check = check;
        setVisible(false);
        getElement().setAttribute("aria-label", t("screening.checking"));
    }

    /** @param done runs in the tab when all is compared */
    void run(long edition, Runnable done) {
        var ui = UI.getCurrent();
        setValue(0);
        setVisible(true);
        Later.compute(
                ui,
                () -> {
                    check.run(edition, part -> tell(ui, part));
                    return edition;
                },
                id -> {
                    setVisible(false);
                    done.run();
                });
    }

    private void tell(UI ui, double part) {
        try {
            ui.access(() -> setValue(part));
        } catch (UIDetachedException gone) {
            // Whoever asked has left; the check goes on.
        }
    }
}
