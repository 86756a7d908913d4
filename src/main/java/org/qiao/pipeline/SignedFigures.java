package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What visible deals signed in a span of days, by office: a project counts once, for the day when it was first signed, and an
 * increase only itself. Source: the domain's rules on the ledger.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class SignedFigures {

    private final SignedRepository values;
    private final FigureBook figures;

    private record Asked(DealFilter filter) {}

    SignedFigures(SignedRepository values, FigureBook figures) {
        this.values = values;
        this.figures = figures;
    }

    /** @param filter asks for entries that are {@link LedgerFact#SIGNED} in a span of days: these are summed */
    public List<SignedSum> of(DealFilter filter) {
        return figures.ask(new Asked(filter), () -> values.of(filter));
    }
}
