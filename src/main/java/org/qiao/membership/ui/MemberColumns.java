package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qiao.companies.CompanyListPart;
import org.qiao.companies.CompanyRow;
import org.qiao.membership.MembershipRow;
import org.qiao.membership.MembershipService;
import org.qiao.ui.ListGrid;

/** How a company's membership stands today and its tier, looked up for a page of companies at once, and only where they are shown. */
final class MemberColumns implements CompanyListPart.Columns {

    private final MembershipService memberships;
    private final Words words;
    private final Map<Long, Optional<MembershipRow>> known = new ConcurrentHashMap<>();
    private final Set<Long> announced = new HashSet<>();

    MemberColumns(MembershipService memberships, Words words) {
        this.memberships = memberships;
        this.words = words;
    }

    @Override
    public void addTo(ListGrid<CompanyRow> grid) {
        grid.spare(grid.addChip(
                        "MEMBERSHIP",
                        t("company.membership"),
                        row -> of(row).map(member -> t(member.status())).orElse(""),
                        row -> of(row).map(member -> Words.chipClass(member.status()))
                                .orElse(""))
                .setSortProperty("MEMBERSHIP"));
        grid.addSpare(
                "TIER",
                t("membership.tier"),
                row -> of(row).map(member -> words.tier(member.tierId())).orElse(""),
                false);
    }

    @Override
    public synchronized void announce(Collection<Long> companyIds) {
        announced.addAll(companyIds);
        // What was known may have changed since.
        companyIds.forEach(known::remove);
    }

    private Optional<MembershipRow> of(CompanyRow row) {
        var found = known.get(row.id());
        return found == null ? lookUp(row.id()) : found;
    }

    private synchronized Optional<MembershipRow> lookUp(long id) {
        announced.add(id);
        memberships
                .ofCompanies(List.copyOf(announced))
                .forEach(member -> known.put(member.companyId(), Optional.of(member)));
        announced.forEach(company -> known.putIfAbsent(company, Optional.empty()));
        announced.clear();
        return known.getOrDefault(id, Optional.empty());
    }
}
