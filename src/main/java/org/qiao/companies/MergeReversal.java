package org.qiao.companies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts back what a merge of companies changed, as far as nobody changed it since. */
@Component
class MergeReversal {

    private final CompanyService companies;
    private final CompanyRepository repository;
    private final CompanyGroups groups;
    private final MergeRepository merges;
    private final MergeFollowers followers;

    MergeReversal(
            CompanyService companies,
            CompanyRepository repository,
            CompanyGroups groups,
            MergeRepository merges,
            MergeFollowers followers) {
        this.companies = companies;
        this.repository = repository;
        this.groups = groups;
        this.merges = merges;
        this.followers = followers;
    }

    MergeUndone of(MergeRecord record, Company winner, Company loser) {
        var kept = CompanyFields.ALL.back(winner, record.fields());
        var names = new ArrayList<>(winner.getAliases());
        record.names()
                .forEach(name -> names.stream().filter(name::is).findFirst().ifPresent(names::remove));
        winner.setAliases(names);
        winner.getTags().removeAll(record.tags());
        unhang(winner, kept);
        merges.flush();
        loser.setArchivedAt(null);
        loser.setUscc(own("uscc", record.uscc(), loser, kept));
        loser.setEin(own("ein", record.ein(), loser, kept));
        merges.flush();
        companies.save(winner);
        companies.save(loser);
        return new MergeUndone(
                winner.id(),
                loser.id(),
                kept,
                followers.back(CompanyMerge.class, loser.id(), winner.id(), record.moved()));
    }

    /** The parent of old times may by now hang on the company itself. */
    private void unhang(Company winner, List<String> kept) {
        var parent = winner.getParentId();
        if (parent != null && followers.unseen(() -> groups.reaches(parent, winner.id(), winner.id()))) {
            winner.setParentId(null);
            winner.setParentLink(null);
            kept.add("company.parent");
        }
    }

    /** The loser's identifier, unless another company has it by now. */
    private @Nullable String own(String column, @Nullable String code, Company loser, List<String> kept) {
        if (code != null && followers.unseen(() -> repository.taken(column, code, loser.id()))) {
            var field = "company." + column;
            if (!kept.contains(field)) {
                kept.add(field);
            }
            return null;
        }
        return code;
    }
}
