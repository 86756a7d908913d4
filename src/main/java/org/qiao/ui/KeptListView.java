package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.qiao.kernel.RuleException;

/** A list that an admin keeps, on one page: added to, changed, put in order, retired. After each of them it is shown again. */
public abstract class KeptListView extends PageView {

    private final Div content = new Div();

    /** @param above what stands over the list */
    protected KeptListView(String titleKey, Component... above) {
        super(titleKey);
        content.addClassName("pipelines");
        add(above);
        add(content);
    }

    /** What the list shows now, in order. */
    protected abstract List<? extends Component> rows();

    protected final void show() {
        content.removeAll();
        rows().forEach(content::add);
    }

    /** The main action: adds to the list. */
    protected final void setCreate(String key, Runnable create) {
        var button = Keys.press(Keys.CREATE, new Button(t(key), VaadinIcon.PLUS.create(), e -> create.run()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setActions(button);
    }

    /** A line of the list: its name, whether it is retired, what is said of it, and what can be done with it. */
    protected static Div line(Component name, boolean retired, String said, Component... buttons) {
        name.addClassName("stage-name");
        var line = new Div(name);
        line.addClassName("stage-line");
        say(line, retired, said);
        line.add(buttons);
        return line;
    }

    /** Says behind a name whether that is retired, and what else there is to say of it. */
    protected static void say(Div line, boolean retired, String said) {
        if (retired) {
            line.add(new Chip(t("ui.retired"), Chip.Tone.PLAIN));
        }
        var soft = new Span(said);
        soft.addClassNames("soft", "grow");
        line.add(soft);
    }

    protected final Button up(IntConsumer shift) {
        return tool(VaadinIcon.ARROW_UP, "ui.up", () -> shift.accept(-1));
    }

    protected final Button down(IntConsumer shift) {
        return tool(VaadinIcon.ARROW_DOWN, "ui.down", () -> shift.accept(1));
    }

    /** A button that is a picture; what the house refuses is said. */
    protected final Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> {
            try {
                action.run();
            } catch (RuleException refused) {
                Toasts.problem(t(refused.key()));
            }
            show();
        });
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(t(key));
        button.setTooltipText(t(key));
        return button;
    }

    /**
     * Retires or offers again, with a way back.
     *
     * @param retiredText key of what is said once it is retired
     * @param offeredText key of what is said once it is offered again
     */
    protected final Button retire(boolean retired, Consumer<Boolean> retire, String retiredText, String offeredText) {
        return new Button(t(retired ? "ui.offer" : "ui.retire"), e -> {
            retire.accept(!retired);
            show();
            Toasts.undoable(t(retired ? offeredText : retiredText), () -> {
                retire.accept(retired);
                show();
            });
        });
    }

    /** Changes a row of the list, or a new one, in a dialog. */
    protected final <T> void edit(
            String titleKey, Supplier<? extends RecordForm<T>> form, T row, UnaryOperator<T> save, Supplier<T> reload) {
        new RecordDialog<>(t(titleKey), form, row, save, reload, stored -> {
                    Toasts.done(t("ui.saved"));
                    show();
                })
                .open();
    }
}
