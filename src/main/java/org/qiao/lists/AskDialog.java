package org.qiao.lists;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.qiao.kernel.RuleException;

/** Asks for the one value that many records are given; what is wrong with it is said at the field. */
class AskDialog<V> extends Dialog {

    private final ComboBox<V> picker;
    private final Consumer<V> chosen;

    /**
     * @param note what is said beforehand; may be empty
     * @param chosen may refuse a value with a {@link RuleException}
     */
    AskDialog(String title, String note, ComboBox<V> picker, Consumer<V> chosen) {
        super(title);
        this.picker = picker;
        this.chosen = chosen;
        picker.setWidthFull();
        picker.setRequiredIndicatorVisible(true);
        var save = new Button(t("ui.save"), e -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), e -> close()), save);
        if (!note.isEmpty()) {
            add(new Paragraph(note));
        }
        add(picker);
        setWidth("380px");
    }

    private void save() {
        if (picker.isEmpty()) {
            refuse("ui.required");
            return;
        }
        try {
            chosen.accept(picker.getValue());
            close();
        } catch (RuleException e) {
            refuse(e.key());
        }
    }

    private void refuse(String key) {
        picker.setInvalid(true);
        picker.setErrorMessage(t(key));
    }
}
