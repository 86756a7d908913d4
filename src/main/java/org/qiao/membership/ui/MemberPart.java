package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyCondition;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyListPart;
import org.qiao.membership.MemberCondition;
import org.qiao.membership.MembershipService;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.TierService;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;

/** Adds to the list of companies how their membership stands today, and its tier. */
@SpringComponent
class MemberPart implements CompanyListPart {

    private static final String STATUS = "membership";
    private static final String COLUMN = CompanyFilter.Sort.MEMBERSHIP.name();
    private static final String TIER = "tier";

    /** Stands for companies without a membership. */
    private static final String NONE = "none";

    private final MembershipService memberships;
    private final TierService tiers;
    private final OfficeDays days;
    private final Directory directory;

    MemberPart(MembershipService memberships, TierService tiers, OfficeDays days, Directory directory) {
        this.memberships = memberships;
        this.tiers = tiers;
        this.days = days;
        this.directory = directory;
    }

    @Override
    public String permission() {
        return Permission.MEMBERSHIP_READ;
    }

    @Override
    public List<ListFilter> filters() {
        var statuses = ListFilter.oneOf(STATUS, t("company.membership"), MembershipStatus.class);
        return List.of(
                ListFilter.oneOf(STATUS, t("company.membership"), () -> {
                    var choices = new ArrayList<>(statuses.choices().get());
                    choices.add(new Choice(NONE, t("company.membership.none")));
                    return choices;
                }),
                MembershipFilters.tier(TIER, tiers));
    }

    @Override
    public Optional<CompanyCondition> condition(ListState state) {
        if (!state.has(STATUS) && !state.has(TIER) && !state.isSortedBy(COLUMN)) {
            return Optional.empty();
        }
        var statuses = Set.copyOf(state.values(STATUS, MembershipStatus.class));
        var none = state.of(STATUS).contains(NONE);
        // A word that nobody knows finds nothing, rather than everything.
        var known = !state.has(STATUS) || none || !statuses.isEmpty();
        return Optional.of(new MemberCondition(
                days.today(), statuses, none, known ? MembershipFilters.tiers(state, TIER) : List.of(-1L)));
    }

    @Override
    public Columns columns() {
        return new MemberColumns(memberships, new Words(tiers.list(), directory));
    }
}
