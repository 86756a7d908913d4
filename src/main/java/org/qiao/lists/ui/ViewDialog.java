package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.lists.ViewRef;

/** Asks for the name of a view and whether colleagues get it too. */
class ViewDialog extends Dialog {

    private final TextField name = new TextField(t("views.name"));
    private final Checkbox forOffice = new Checkbox(t("views.for.office"));

    private final BiFunction<String, Boolean, ViewRef> store;
    private final Consumer<ViewRef> saved;
    private Runnable gone = () -> {};

    /**
     * @param title says what is done
     * @param store keeps the view under the name, for the office or not
     * @param saved takes what was kept
     */
    ViewDialog(String title, BiFunction<String, Boolean, ViewRef> store, Consumer<ViewRef> saved) {
        this.store = store;
        this.saved = saved;
        setHeaderTitle(title);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        var save = new Button(t("ui.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), save);
        add(name, forOffice);
        setWidth("420px");
    }

    /**
     * With what a view is called so far.
     *
     * @param whenGone is told that there is no such view any longer
     */
    ViewDialog of(ViewRef view, Runnable whenGone) {
        gone = whenGone;
        name.setValue(view.name());
        forOffice.setValue(view.forOffice());
        return this;
    }

    private void save() {
        try {
            var view = store.apply(name.getValue(), forOffice.getValue());
            close();
            saved.accept(view);
        } catch (RuleException e) {
            name.setInvalid(true);
            name.setErrorMessage(t(e.key()));
        } catch (RecordNotFoundException e) {
            close();
            gone.run();
        }
    }
}
