package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import org.qiao.access.Directory;
import org.qiao.ui.Texts;

/** The fields that say whose a record is. */
final class OwnerFields {

    private OwnerFields() {}

    /** Picks a colleague; disabled ones are not offered. */
    static ComboBox<Long> owner(Directory directory) {
        var colleagues = directory.colleagues();
        var owner = new ComboBox<Long>(t("company.owner"));
        owner.setItems(colleagues.values().stream()
                .filter(c -> !c.disabled())
                .map(Directory.Colleague::id)
                .toList());
        owner.setItemLabelGenerator(id -> {
            var colleague = colleagues.get(id);
            return colleague == null ? "" : colleague.name(Texts.language());
        });
        return owner;
    }

    static Select<Long> office(Directory directory) {
        var offices = directory.offices();
        var office = new Select<Long>();
        office.setLabel(t("company.office"));
        office.setItems(offices.stream().map(Directory.OfficeRef::id).toList());
        office.setItemLabelGenerator(id -> offices.stream()
                .filter(o -> o.id() == id)
                .findFirst()
                .map(o -> o.name(Texts.language()))
                .orElse(""));
        return office;
    }
}
