package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.qiao.companies.ConsentService;
import org.qiao.companies.ContactConsent;
import org.qiao.companies.Person;
import org.qiao.kernel.Language;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The consents that a person has given and not withdrawn, and what the viewer may do about them. */
class ConsentLines extends Div {

    private final ConsentService consents;
    private final Person person;
    private final Runnable changed;

    /** @param changed shows the person's details anew: more or fewer of them are open now */
    ConsentLines(ConsentService consents, Person person, Runnable changed) {
        this.consents = consents;
        this.person = person;
        this.changed = changed;
        addClassName("consents");
        var present = consents.list(person.id()).stream()
                .filter(consent -> consent.getWithdrawnOn() == null)
                .toList();
        present.forEach(consent -> add(line(consent)));
        if (present.isEmpty() && consents.mayRecord(person)) {
            add(new Button(t("consent.record"), e -> new ConsentDialog(consents, person, changed).open()));
        } else if (!present.isEmpty() && consents.mayWithdraw()) {
            add(new Button(t("consent.withdraw"), e -> withdraw()));
        }
    }

    /** A language's name in the viewer's own. */
    static String name(Language language) {
        return language.locale().getDisplayLanguage(Texts.language().locale());
    }

    private static Paragraph line(ContactConsent consent) {
        var given = consent.getGivenOn();
        var line = new Paragraph(t(
                "consent.given",
                given == null ? "" : Formats.day(given),
                consent.getPurpose(),
                name(consent.getLanguage()),
                consent.getTextVersion()));
        line.addClassName("soft");
        return line;
    }

    private void withdraw() {
        var withdrawal = consents.withdraw(person.id());
        changed.run();
        Toasts.undoable(t("consent.withdrawn"), () -> {
            consents.undo(withdrawal);
            changed.run();
        });
    }
}
