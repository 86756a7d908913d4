package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactService;
import org.qiao.companies.ContactService.Contact;
import org.qiao.companies.Person;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Formats;
import org.qiao.ui.ReasonDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Private contact details of a person: open to one's own side, hinted at to the other until a consent or a reveal. */
class ContactPanel extends Div {

    private final ContactService contacts;
    private final ConsentService consents;
    private final Directory directory;
    private final CurrentUser user;
    private final Person person;
    private final boolean writable;

    ContactPanel(
            ContactService contacts,
            ConsentService consents,
            Directory directory,
            CurrentUser user,
            Person person,
            boolean writable) {
        this.contacts = contacts;
        this.consents = consents;
        this.directory = directory;
        this.user = user;
        this.person = person;
        this.writable = writable;
        addClassName("contacts");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(t("contact.title")));
        var found = contacts.list(person.id());
        found.forEach(contact -> add(line(contact)));
        if (found.isEmpty()) {
            add(soft(t("contact.none")));
        }
        var masked = found.stream().anyMatch(contact -> contact.value() == null);
        if (masked && user.may(Permission.CONTACT_REVEAL)) {
            add(new Button(t("contact.reveal"), VaadinIcon.EYE.create(), e -> askReason()));
        }
        if (writable) {
            add(newLine());
        }
        add(new ConsentLines(consents, person, this::show));
        reveals();
    }

    private Component line(Contact contact) {
        var kind = new Span(t(contact.kind()));
        kind.addClassName("contact-kind");
        var line = new Div(kind, value(contact));
        line.addClassName("contact");
        var known = contact.value();
        if (writable && known != null) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> {
                contacts.remove(person.id(), contact.id());
                show();
                Toasts.undoable(t("contact.removed"), () -> {
                    contacts.add(person.id(), contact.kind(), known);
                    show();
                });
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(t("contact.remove"));
            line.add(remove);
        }
        return line;
    }

    private static Component value(Contact contact) {
        var value = contact.value();
        if (value == null) {
            return soft(contact.hint().isEmpty() ? t("contact.onfile") : contact.hint());
        }
        return switch (contact.kind()) {
            case PHONE -> new Anchor("tel:" + value.replace(" ", ""), value);
            case EMAIL -> new Anchor("mailto:" + value, value);
            case WECHAT, WHATSAPP -> new Span(value);
        };
    }

    private Component newLine() {
        var kind = new Select<ContactKind>();
        kind.setItems(ContactKind.values());
        kind.setItemLabelGenerator(Texts::t);
        kind.setValue(ContactKind.PHONE);
        kind.setAriaLabel(t("contact.kind"));
        var value = new TextField();
        value.setPlaceholder(t("contact.value"));
        value.setAriaLabel(t("contact.value"));
        value.setMaxLength(300);
        var ok = new Button(t("contact.add"), e -> {
            try {
                contacts.add(person.id(), kind.getValue(), value.getValue());
                show();
            } catch (RuleException wrong) {
                value.setInvalid(true);
                value.setErrorMessage(t(wrong.key()));
            }
        });
        var line = new Div(kind, value, ok);
        line.addClassName("contact-new");
        return line;
    }

    private void askReason() {
        new ReasonDialog(t("contact.reveal"), t("contact.reveal.explain"), t("contact.reason"), reason -> {
                    contacts.reveal(person.id(), reason);
                    show();
                })
                .open();
    }

    private void reveals() {
        var zone = user.require().zone();
        var names = directory.colleagues();
        for (var reveal : contacts.reveals(person.id())) {
            var who = names.get(reveal.userId());
            add(soft(t(
                    "contact.revealed",
                    who == null ? "" : who.name(Texts.language()),
                    Formats.moment(reveal.at(), zone),
                    reveal.getReason())));
        }
    }

    private static Component soft(String text) {
        var line = new Paragraph(text);
        line.addClassName("soft");
        return line;
    }
}
