package org.qiao.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.companies.CompanyCondition;
import org.qiao.search.ListQuery;

/**
 * Companies by how their membership stands on a day, as far as the viewer may see it.
 *
 * @param statuses any of these; empty for any
 * @param strangers also companies without a membership
 * @param tierIds the tier on that day; empty for any
 */
public record MemberCondition(LocalDate on, Set<MembershipStatus> statuses, boolean strangers, List<Long> tierIds)
        implements CompanyCondition {

    private static final String MEMBERS = "(select m.companyId from Membership m where m.archived = false";

    /** In the order of {@link MembershipStatus}; who is no member is last both ways. */
    @Override
    public void sort(ListQuery query, boolean descending) {
        var standing = Stream.of(MembershipStatus.values())
                .map(status -> "r.id in " + MEMBERS + " and (" + StatusConditions.on(on, status, "m") + "))");
        query.walkByConditions(
                descending,
                Stream.concat(standing, Stream.of("r.id not in " + MEMBERS + ")"))
                        .toList());
    }

    @Override
    public void narrow(ListQuery query) {
        var ways = new ArrayList<String>();
        if (!statuses.isEmpty()) {
            ways.add("r.id in " + MEMBERS
                    + statuses.stream()
                            .map(status -> StatusConditions.of(status, "m"))
                            .collect(Collectors.joining(" or ", " and (", "))")));
            query.with("on", on);
        }
        if (statuses.stream().anyMatch(StatusConditions::tellsMembersApart)) {
            query.with("again", Standing.AGAIN);
        }
        if (strangers) {
            ways.add("r.id not in " + MEMBERS + ")");
        }
        if (!ways.isEmpty()) {
            query.where("(" + String.join(" or ", ways) + ")");
        }
        if (!tierIds.isEmpty()) {
            query.where("r.id in " + MEMBERS + " and " + StatusConditions.latest("m") + "t.tierId in :tiers))")
                    .with("tiers", tierIds)
                    .with("on", on);
        }
    }
}
