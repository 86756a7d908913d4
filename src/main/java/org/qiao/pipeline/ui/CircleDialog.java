package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Keeps a deal to a few colleagues under a code name, or opens it again. */
class CircleDialog extends Dialog {

    private final DealService deals;
    private final DealDetails details;
    private final Runnable done;
    private final TextField codeName = new TextField(t("deal.codename"));
    private final MultiSelectComboBox<Colleague> members = new MultiSelectComboBox<>(t("deal.members"));

    CircleDialog(DealService deals, Directory directory, DealDetails details, Runnable done) {
        this.deals = deals;
        this.details = details;
        this.done = done;
        var deal = details.getDeal();
        setHeaderTitle(t("deal.confidential.title"));
        addClassName("record-dialog");
        codeName.setMaxLength(200);
        codeName.setWidthFull();
        codeName.setValue(deal.getCodeName() == null ? "" : deal.getCodeName());
        members.setWidthFull();
        members.setItemLabelGenerator(c -> c.name(Texts.language()));
        var colleagues = directory.colleagues();
        members.setItems(colleagues.values().stream().filter(c -> !c.disabled()).toList());
        var known = deals.members(deal.id());
        members.setValue(colleagues.values().stream()
                .filter(c -> known.contains(c.id()) && !c.disabled())
                .collect(Collectors.toSet()));
        add(new Paragraph(t("deal.confidential.explain")), codeName, members);
        var keep = new Button(t("deal.confidential.keep"), e -> keep());
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("ui.cancel"), e -> close()));
        if (deal.isConfidential()) {
            getFooter().add(new Button(t("deal.confidential.open"), e -> open(deal.id())));
        }
        getFooter().add(keep);
    }

    private void keep() {
        try {
            deals.makeConfidential(
                    details.getDeal().id(),
                    codeName.getValue(),
                    members.getValue().stream().map(Colleague::id).toList());
            close();
            done.run();
        } catch (RuleException e) {
            codeName.setInvalid(true);
            codeName.setErrorMessage(t(e.key()));
            codeName.focus();
        }
    }

    private void open(long dealId) {
        deals.makeOpen(dealId);
        close();
        Toasts.done(t("deal.opened"));
        done.run();
    }
}
