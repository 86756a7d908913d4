package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.PersonCards;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTab;
import org.qiao.kernel.Language;
import org.qiao.lists.TakeAlong;
import org.qiao.reference.Places;

/** A person's business card, on their page. */
@SpringComponent
class CardTab implements PersonTab {

    private final PersonCards cards;
    private final PersonService people;
    private final Places places;
    private final CurrentUser user;

    CardTab(PersonCards cards, PersonService people, Places places, CurrentUser user) {
        this.cards = cards;
        this.people = people;
        this.places = places;
        this.user = user;
    }

    @Override
    public String key() {
        return "card";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 70;
    }

    @Override
    public Component content(PersonRef person) {
        var export = user.may(Permission.EXPORT) && cards.mayExport(people.find(person.id()));
        return new BusinessCard(cards.card(person.id()), places, export ? () -> take(person) : null);
    }

    private void take(PersonRef person) {
        new TakeAlong(
                        t("card.vcard"),
                        () -> new TakeAlong.File(
                                person.name(Language.EN) + ".vcf",
                                "text/vcard;charset=UTF-8",
                                (purpose, out) -> write(person, purpose, out)))
                .open();
    }

    private String write(PersonRef person, String purpose, OutputStream out) throws IOException {
        out.write(cards.vcard(person.id(), purpose).getBytes(StandardCharsets.UTF_8));
        return t("card.saved");
    }
}
