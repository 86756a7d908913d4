package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.Obstacle;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Texts;
import org.qiao.ui.Unsaved;

/** Says what keeps a deal out of a stage and leads to it; who may overrule tells why and moves the deal all the same. */
class GateDialog extends Dialog {

    private final TextArea reason = new TextArea(t("deal.gate.reason"));

    /** @param overrule moves the deal for the reason it is given; null for who may not */
    GateDialog(long deal, StageRef stage, List<Obstacle> obstacles, @Nullable Predicate<String> overrule) {
        this(
                deal,
                t("deal.requires.title", stage.name(Texts.language())),
                t("deal.gate.overrule"),
                obstacles,
                overrule);
    }

    /**
     * @param title what is in question
     * @param act the words on the button that does it all the same
     * @param overrule does it for the reason it is given; null for who may not
     */
    GateDialog(long deal, String title, String act, List<Obstacle> obstacles, @Nullable Predicate<String> overrule) {
        setHeaderTitle(title);
        addClassName("reason-dialog");
        add(new Paragraph(t("deal.gate.explain")));
        var list = new UnorderedList();
        list.addClassName("obstacles");
        obstacles.forEach(obstacle -> list.add(new ListItem(link(deal, obstacle))));
        add(list);
        getFooter().add(new Unsaved(this, () -> !reason.isEmpty()).cancel());
        if (overrule != null) {
            reason.setHelperText(t("deal.gate.reason.help"));
            reason.setMaxLength(500);
            reason.setWidthFull();
            add(reason);
            getFooter().add(new Button(act, e -> overrule(overrule)));
        }
    }

    private Anchor link(long deal, Obstacle obstacle) {
        var link =
                new Anchor("deals/" + deal + "/" + obstacle.tab(), t(obstacle.key(), obstacle.name(Texts.language())));
        link.getElement().setAttribute("router-link", true);
        link.getElement().addEventListener("click", e -> close());
        return link;
    }

    private void overrule(Predicate<String> overrule) {
        try {
            if (overrule.test(reason.getValue())) {
                close();
            }
        } catch (RuleException wrong) {
            reason.setInvalid(true);
            reason.setErrorMessage(t(wrong.key()));
            reason.focus();
        }
    }
}
