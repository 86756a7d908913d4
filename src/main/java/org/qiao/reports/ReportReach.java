package org.qiao.reports;

import java.util.List;
import org.qiao.access.Actor;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Directory.OfficeRef;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealAddress;
import org.springframework.stereotype.Component;

/** Narrows a list of deals to what the viewer may take along as a file, in the list's own words, so that sums and lines agree. */
@Component
class ReportReach {

    private static final String OFFICE = "office";
    private static final String OWNER = "owner";
    private static final String ME = "me";
    private static final String NOBODY = "nobody";

    private final Directory directory;
    private final CurrentUser user;

    ReportReach(Directory directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
    }

    DealAddress narrow(DealAddress asked) {
        var actor = user.require();
        var all = directory.offices();
        var reached = all.stream()
                .filter(office -> actor.reaches(Permission.EXPORT, office.id(), Actor.NOBODY))
                .map(OfficeRef::code)
                .toList();
        if (reached.size() == all.size()) {
            return asked;
        }
        return reached.isEmpty() ? ownOnly(asked) : offices(asked, reached);
    }

    private static DealAddress ownOnly(DealAddress asked) {
        var owners = asked.tokens(OWNER);
        return asked.with(OWNER, owners.isEmpty() || owners.contains(ME) ? ME : NOBODY);
    }

    private static DealAddress offices(DealAddress asked, List<String> reached) {
        var chosen = asked.tokens(OFFICE);
        var both = chosen.isEmpty()
                ? reached
                : chosen.stream().filter(reached::contains).toList();
        return asked.with(OFFICE, both.isEmpty() ? NOBODY : String.join(",", both));
    }
}
