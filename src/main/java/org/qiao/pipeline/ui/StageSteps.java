package org.qiao.pipeline.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;

/** The stages of a deal's pipeline in a row, with the one it stands in marked; who may move it moves it by a click. */
class StageSteps extends OrderedList {

    StageSteps(List<StageRef> stages, long current, boolean mayMove, Consumer<StageRef> move) {
        addClassName("steps");
        var at = stages.stream()
                .filter(s -> s.id() == current)
                .mapToInt(stages::indexOf)
                .findFirst()
                .orElse(-1);
        for (int i = 0; i < stages.size(); i++) {
            var stage = stages.get(i);
            var name = stage.name(Texts.language());
            var step = new ListItem();
            step.addClassName(stage.color().tone());
            step.addClassName(i < at ? "step-past" : i == at ? "step-now" : "step-ahead");
            if (i == at) {
                step.getElement().setAttribute("aria-current", "step");
            }
            if (mayMove && i != at) {
                step.add(new NativeButton(name, e -> move.accept(stage)));
            } else {
                step.add(new Span(name));
            }
            add(step);
        }
    }
}
