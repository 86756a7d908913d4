package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.NeedToKnow;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.qiao.ui.Unsaved;
import org.springframework.dao.OptimisticLockingFailureException;

/** Keeps a deal to a few colleagues under a code name, or opens it again. */
class CircleDialog extends Dialog {

    private final DealService deals;
    private final NeedToKnow needToKnow;
    private final long dealId;
    private final Directory directory;
    private final Runnable done;
    private int version;
    private final TextField codeName = new TextField(t("deal.codename"));
    private final MultiSelectComboBox<Colleague> members = new MultiSelectComboBox<>(t("deal.members"));

    CircleDialog(DealService deals, NeedToKnow needToKnow, Directory directory, DealDetails details, Runnable done) {
        this.deals = deals;
        this.needToKnow = needToKnow;
        this.directory = directory;
        this.done = done;
        var deal = details.getDeal();
        dealId = deal.id();
        version = deal.getVersion();
        setHeaderTitle(t("deal.confidential.title"));
        addClassName("record-dialog");
        codeName.setMaxLength(200);
        codeName.setWidthFull();
        codeName.setValue(deal.getCodeName() == null ? "" : deal.getCodeName());
        members.setWidthFull();
        members.setItemLabelGenerator(c -> c.name(Texts.language()));
        var colleagues = directory.colleagues();
        members.setItems(colleagues.values().stream().filter(c -> !c.disabled()).toList());
        var known = needToKnow.members(deal.id());
        members.setValue(colleagues.values().stream()
                .filter(c -> known.contains(c.id()) && !c.disabled())
                .collect(Collectors.toSet()));
        add(new Paragraph(explanation(needToKnow.entrusted(deal))), codeName, members);
        var keep = new Button(t("deal.confidential.keep"), e -> store(this::keep));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var asStored = members.getValue();
        var unsaved = new Unsaved(
                this,
                () -> !codeName.getValue().equals(Objects.toString(deal.getCodeName(), ""))
                        || !members.getValue().equals(asStored));
        getFooter().add(unsaved.cancel());
        if (deal.isConfidential()) {
            getFooter().add(new Button(t("deal.confidential.open"), e -> store(this::makeOpen)));
        }
        getFooter().add(keep);
    }

    /** What a list can promise: whoever sees such deals by a role is on none, and is named. */
    private String explanation(Set<Long> entrusted) {
        return entrusted.isEmpty()
                ? t("deal.confidential.explain")
                : t("deal.confidential.explain") + " " + t("deal.confidential.entrusted", names(entrusted));
    }

    private String names(Set<Long> ids) {
        var colleagues = directory.colleagues();
        return ids.stream()
                .map(colleagues::get)
                .filter(Objects::nonNull)
                .map(colleague -> colleague.name(Texts.language()))
                .collect(Collectors.joining(t("ui.and")));
    }

    /** What was chosen stays; whoever saves once more has read what somebody else stored meanwhile. */
    private void store(Runnable change) {
        try {
            change.run();
        } catch (OptimisticLockingFailureException e) {
            var theirs = deals.find(dealId).getDeal();
            version = theirs.getVersion();
            var listed = names(needToKnow.members(dealId));
            members.setInvalid(true);
            members.setErrorMessage(
                    theirs.isConfidential()
                            ? t("deal.confidential.meanwhile", String.valueOf(theirs.getCodeName()), listed)
                            : t("deal.confidential.meanwhile.open"));
        }
    }

    private void keep() {
        try {
            needToKnow.makeConfidential(
                    dealId,
                    version,
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

    private void makeOpen() {
        needToKnow.makeOpen(dealId, version);
        close();
        Toasts.done(t("deal.opened"));
        done.run();
    }
}
