package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.qiao.search.ListQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open deals behind a figure of {@link DealFigures}: those of one stage or direction, with an amount in one currency. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class OpenDeals {

    /**
     * Which open deals.
     *
     * @param pipelineId null for all
     * @param currency null for all, {@link #NO_CURRENCY} for those whose amount is not known or not shown
     */
    public record Slice(
            @Nullable Long pipelineId,
            @Nullable Long stageId,
            @Nullable Direction direction,
            @Nullable String currency) {}

    /** Stands for deals without an amount that the viewer may see. */
    public static final String NO_CURRENCY = "none";

    private static final String TERMS = "select t.dealId from DealTerms t where t.valueCurrency ";

    private final DealRepository deals;
    private final PipelineBook pipelines;

    OpenDeals(DealRepository deals, PipelineBook pipelines) {
        this.deals = deals;
        this.pipelines = pipelines;
    }

    /** Longest in their stage first. */
    public List<DealRow> list(Slice slice, int offset, int limit) {
        return deals.rows(query(slice).orderBy(false, "r.stageSince").ids(Window.of(offset, limit)));
    }

    public long count(Slice slice) {
        return query(slice).count();
    }

    private ListQuery query(Slice slice) {
        var query = deals.query()
                .where("r.archived = :archived", "archived", false)
                .where("r.stageId in :open", "open", pipelines.open())
                .where("r.pipelineId = :pipeline", "pipeline", slice.pipelineId())
                .where("r.stageId = :stage", "stage", slice.stageId())
                .where("r.direction = :direction", "direction", slice.direction());
        return NO_CURRENCY.equals(slice.currency())
                ? query.where("r.id not in (" + TERMS + "is not null)")
                : query.where("r.id in (" + TERMS + "= :currency)", "currency", slice.currency());
    }
}
