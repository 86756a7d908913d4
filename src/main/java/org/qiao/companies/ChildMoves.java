package org.qiao.companies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What hangs on a company in its group follows. */
@Component
class ChildMoves implements CompanyMoves {

    private final CompanyMergeRepository merges;
    private final CompanyRepository companies;

    ChildMoves(CompanyMergeRepository merges, CompanyRepository companies) {
        this.merges = merges;
        this.companies = companies;
    }

    @Override
    public String key() {
        return "children";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var children = merges.children(loser).stream()
                .filter(child -> child.id() != winner)
                .toList();
        children.forEach(child -> child.setParentId(winner));
        merges.flush();
        return children.stream().map(child -> Moved.of(child.id())).toList();
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var child = companies.find(item.id()).orElse(null);
            if (child == null || !Objects.equals(child.getParentId(), winner)) {
                stayed.add(item.id());
            } else {
                child.setParentId(loser);
            }
        }
        merges.flush();
        return stayed;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return companies.present(ids);
    }
}
