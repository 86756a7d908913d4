package org.qiao.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.qiao.companies.CompanyMoves;
import org.springframework.stereotype.Component;

/** Deals keep their investor when that is merged into another company, confidential ones like all others. */
@Component
class InvestorMoves implements CompanyMoves {

    private final DealRepository deals;

    InvestorMoves(DealRepository deals) {
        this.deals = deals;
    }

    @Override
    public String key() {
        return "deals";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var terms = deals.investedBy(loser);
        terms.forEach(t -> t.setCompanyId(winner));
        deals.flush();
        return terms.stream().map(t -> Moved.of(t.getDealId())).toList();
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var terms = deals.find(item.id()).map(DealDetails::terms).orElse(null);
            if (terms == null || !Objects.equals(terms.getCompanyId(), winner)) {
                stayed.add(item.id());
            } else {
                terms.setCompanyId(loser);
            }
        }
        deals.flush();
        return stayed;
    }

    /** Who sees the deal but not its terms does not learn who its investor is. */
    @Override
    public List<Long> seen(Collection<Long> ids) {
        return deals.entrusted(ids);
    }
}
