package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.qiao.access.CurrentUser;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many confidential deals are kept from the viewer, said so that nothing is learned about any one of them: over all
 * pipelines, whatever is filtered, in steps of which the first is {@link #FEWEST}, and without money (decision 0025).
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class KeptDeals {

    /** Of fewer deals than this nothing is said at all. */
    public static final int FEWEST = 3;

    private static final List<Integer> STEPS = List.of(FEWEST, 5, 10, 20, 50, 100, 200, 500, 1000);

    private final DealRepository deals;
    private final FigureBook figures;
    private final CurrentUser user;

    private record Kept() {}

    KeptDeals(DealRepository deals, FigureBook figures, CurrentUser user) {
        this.deals = deals;
        this.figures = figures;
        this.user = user;
    }

    /** At least so many open deals that the viewer would see were they not confidential; empty for fewer than {@link #FEWEST}. */
    public OptionalInt atLeast() {
        var hidden = figures.ask(new Kept(), this::count);
        return STEPS.stream()
                .filter(step -> step <= hidden)
                .max(Comparator.naturalOrder())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private int count() {
        var viewer = user.require();
        var within = user.runAsSystem("kept deals (" + viewer.login() + ")", deals::kept).stream()
                .filter(deal -> deal.shared() || viewer.reaches(Permission.DEAL_READ, deal.officeId(), deal.ownerId()))
                .map(KeptDeal::id)
                .toList();
        return within.isEmpty()
                ? 0
                : within.size() - Set.copyOf(deals.present(within)).size();
    }
}
