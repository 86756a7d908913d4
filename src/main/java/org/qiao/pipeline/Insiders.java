package org.qiao.pipeline;

import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.springframework.stereotype.Component;

/** Who can be asked to work on a deal: whoever sees all of it, asked as themselves, so that no second rule has to be kept. */
@Component
public class Insiders {

    private final DealRepository deals;
    private final Directory directory;
    private final CurrentUser user;

    Insiders(DealRepository deals, Directory directory, CurrentUser user) {
        this.deals = deals;
        this.directory = directory;
        this.user = user;
    }

    /** By English name. */
    public List<Colleague> of(long dealId) {
        var holders = directory.holding(Permission.DEAL_READ);
        return directory.colleagues().values().stream()
                .filter(colleague -> !colleague.disabled() && holders.contains(colleague.id()))
                .filter(colleague -> includes(colleague.id(), dealId))
                .toList();
    }

    /** Whether the colleague sees the deal with its terms. */
    public boolean includes(long colleague, long dealId) {
        return user.runAs(colleague, () -> !deals.entrusted(List.of(dealId)).isEmpty());
    }
}
