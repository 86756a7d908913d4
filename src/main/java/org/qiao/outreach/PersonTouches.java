package org.qiao.outreach;

import org.qiao.companies.PersonLinks;
import org.springframework.stereotype.Component;

/** Touches follow a merged person. */
@Component
class PersonTouches extends TouchSets implements PersonLinks {

    PersonTouches(TouchRepository touches) {
        super(touches, About.Kind.PERSON, Touch::getPersonIds, Touch::setPersonIds);
    }
}
