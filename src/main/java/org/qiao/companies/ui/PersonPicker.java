package org.qiao.companies.ui;

import org.qiao.companies.NameOrder;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.ui.Texts;

/** Picks a person by any of the names. */
class PersonPicker extends RecordPicker<PersonRef> {

    PersonPicker(String label, PersonService people) {
        super(
                label,
                new Kind<>(
                        people::suggest,
                        PersonRef::id,
                        ref -> ref.names(Texts.language()),
                        people::refs,
                        id -> new PersonRef(id, null, null, null, null, NameOrder.GIVEN_FIRST)));
    }
}
