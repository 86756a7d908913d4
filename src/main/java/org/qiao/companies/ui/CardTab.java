package org.qiao.companies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.PersonCards;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTab;
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
        return new BusinessCard(cards.card(person.id()), places, export);
    }
}
