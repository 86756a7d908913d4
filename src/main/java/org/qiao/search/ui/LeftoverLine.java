package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Span;
import java.util.function.Predicate;
import org.qiao.search.LeftoverProgress;

/** How far what an update left to do is; goes when it is done. */
class LeftoverLine extends Span {

    private final transient LeftoverProgress progress;
    private final transient Predicate<LeftoverProgress.Step> passing;

    LeftoverLine(LeftoverProgress progress, Predicate<LeftoverProgress.Step> passing) {
        this.progress = progress;
        this.passing = passing;
        addClassName("leftover");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        var watching = progress.watch(() -> showIn(ui));
        addDetachListener(e -> {
            watching.remove();
            e.unregisterListener();
        });
        show();
    }

    private void showIn(UI ui) {
        try {
            ui.access(this::show);
        } catch (UIDetachedException e) {
            // Whoever looked has closed the tab.
        }
    }

    private void show() {
        var step = progress.step().filter(passing);
        setVisible(step.isPresent());
        step.ifPresent(shown -> setText(t(shown.text(), shown.percent())));
    }
}
