package org.qiao.screening.ui;

import com.vaadin.flow.component.Component;
import org.qiao.access.Permission;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonTab;
import org.qiao.screening.MatchService;

/** Which lists a person was laid beside, for those who may know. */
@org.springframework.stereotype.Component
class PersonScreening implements PersonTab {

    private final MatchService matches;
    private final MatchWords words;

    PersonScreening(MatchService matches, MatchWords words) {
        this.matches = matches;
        this.words = words;
    }

    @Override
    public String key() {
        return "screening";
    }

    @Override
    public String permission() {
        return Permission.SCREENING_READ;
    }

    @Override
    public int position() {
        return 90;
    }

    @Override
    public Component content(PersonRef person) {
        return new RecordMatches(matches.inForce(), matches.ofPerson(person.id()), words);
    }
}
