package org.qiao.screening;

import java.util.HashMap;
import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.companies.CompanySaved;
import org.qiao.companies.NameBook;
import org.qiao.companies.NamedRecord;
import org.qiao.companies.PersonSaved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays a company or a person beside the lists in force whenever it is saved, in the same transaction, so that none is missed. */
@Component
class RecordCheck {

    private final MatchKeeping keeping;
    private final MatchRepository matches;
    private final NameBook names;
    private final CurrentUser user;

    RecordCheck(MatchKeeping keeping, MatchRepository matches, NameBook names, CurrentUser user) {
        this.keeping = keeping;
        this.matches = matches;
        this.names = names;
        this.user = user;
    }

    @EventListener
    void on(CompanySaved saved) {
        check(RecordKind.COMPANY, saved.companyId());
    }

    @EventListener
    void on(PersonSaved saved) {
        check(RecordKind.PERSON, saved.personId());
    }

    private void check(RecordKind kind, long id) {
        // Whatever else the user changed is written, and guarded, as theirs.
        matches.flush();
        user.runAsSystem("screening (" + user.require().login() + ")", () -> {
            var ids = List.of(id);
            List<NamedRecord> records = kind == RecordKind.COMPANY ? names.companies(ids) : names.people(ids);
            keeping.check(kind, ids, records, null, new HashMap<>());
            return true;
        });
    }
}
