package org.qiao.lists.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.qiao.kernel.RuleException;
import org.qiao.lists.SavedViews;
import org.qiao.lists.ViewRef;
import org.qiao.ui.ListPlace;
import org.qiao.ui.Toasts;

/** Asks for the name of a view and whether colleagues get it too. */
class ViewDialog extends Dialog {

    private final TextField name = new TextField(t("views.name"));
    private final Checkbox forOffice = new Checkbox(t("views.for.office"));

    ViewDialog(SavedViews views, ListPlace place, Consumer<ViewRef> saved) {
        setHeaderTitle(t("views.save.title"));
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        var save = new Button(t("ui.save"), e -> save(views, place, saved));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), save);
        add(name, forOffice);
        setWidth("420px");
    }

    private void save(SavedViews views, ListPlace place, Consumer<ViewRef> saved) {
        try {
            var view = views.save(
                    place.address(),
                    name.getValue(),
                    place.state().parameters().getQueryString(),
                    forOffice.getValue());
            close();
            Toasts.done(t("views.saved", view.name()));
            saved.accept(view);
        } catch (RuleException e) {
            name.setInvalid(true);
            name.setErrorMessage(t(e.key()));
        }
    }
}
