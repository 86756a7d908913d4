package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyCondition;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyListPart;
import org.qiao.companies.CompanyRow;
import org.qiao.membership.MemberCondition;
import org.qiao.membership.MembershipService;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.TierService;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListGrid;
import org.qiao.ui.ListState;

/** Adds to the list of companies how their membership stands today, and its tier. */
@SpringComponent
class MemberPart implements CompanyListPart {

    private static final String STATUS = "membership";
    private static final String COLUMN = CompanyFilter.Sort.MEMBERSHIP.name();
    private static final String TIER = "tier";

    /** Stands for companies without a membership. */
    private static final String NONE = "none";

    /** How a company's membership stands today, and the name of its tier. */
    private record Standing(MembershipStatus status, String tier) {}

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
    public void addTo(ListGrid<CompanyRow> grid) {
        var standing = grid.lookUp(this::standing);
        grid.spare(grid.addChip(
                        COLUMN,
                        t("company.membership"),
                        row -> standing.of(row.id()).map(s -> t(s.status())).orElse(""),
                        row -> standing.of(row.id())
                                .map(s -> Words.chipClass(s.status()))
                                .orElse(""))
                .setSortProperty(COLUMN));
        grid.addSpare(
                "TIER",
                t("membership.tier"),
                row -> standing.of(row.id()).map(Standing::tier).orElse(""),
                false);
    }

    private Map<Long, Standing> standing(Collection<Long> companyIds) {
        var words = new Words(tiers.list(), directory);
        return memberships.ofCompanies(companyIds).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        of -> new Standing(
                                of.getValue().status(), words.tier(of.getValue().tierId()))));
    }
}
