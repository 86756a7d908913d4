package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two records of the same company, and two again. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class CompanyMergeService implements RecordMerges<Company, CompanyRef> {

    private final CompanyService companies;
    private final MergeRepository repository;
    private final Merges merges;
    private final CompanyUnion union;
    private final MergeFollowers followers;
    private final MergeReversal reversal;

    CompanyMergeService(
            CompanyService companies,
            MergeRepository repository,
            Merges merges,
            CompanyUnion union,
            MergeFollowers followers,
            MergeReversal reversal) {
        this.companies = companies;
        this.repository = repository;
        this.merges = merges;
        this.union = union;
        this.followers = followers;
        this.reversal = reversal;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> survivor(long id) {
        return merges.survivor(CompanyMerge.class, id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Merged<CompanyRef>> into(long winnerId) {
        var found = repository.into(CompanyMerge.class, winnerId);
        var refs = companies.refs(found.stream().map(Merge::loserId).toList());
        return found.stream()
                .map(m -> new Merged<>(m.id(), refs.get(m.loserId()), m.mergedBy(), m.mergedAt()))
                .toList();
    }

    @Override
    public boolean mayMerge(Company company) {
        return merges.isAllowed(company);
    }

    @Override
    public boolean areAlike(Company one, Company other) {
        return CompanyLikeness.of(one, other);
    }

    /** @throws org.qiao.kernel.RuleException also if they would stand above each other in a group */
    @Override
    @RolesAllowed(Permission.COMPANY_DELETE)
    public long merge(Company chosen, long loserId, int loserVersion) {
        var winner = companies.find(chosen.id());
        var loser = companies.find(loserId);
        merges.check(CompanyMerge.class, winner, chosen.getVersion(), loser, loserVersion);
        var before = CompanyFields.ALL.values(winner);
        var tags = loser.getTags().stream()
                .filter(tag -> !winner.getTags().contains(tag))
                .toList();
        var names = LosingNames.of(chosen, winner, loser);
        var uscc = loser.getUscc();
        var ein = loser.getEin();
        var saved = union.of(chosen, winner, loser, names);
        repository.claim(saved);
        var record = new MergeRecord(
                CompanyFields.ALL.changes(before, saved),
                names.stream().map(MergeRecord.Name::of).toList(),
                tags,
                uscc,
                ein,
                followers.move(CompanyMerge.class, loserId, chosen.id()));
        var merge = new CompanyMerge(loserId, chosen.id(), merges.actor(), merges.now(), record);
        merges.save(Company.class, merge);
        return merge.id();
    }

    @Override
    @RolesAllowed(Permission.COMPANY_DELETE)
    public MergeUndone undo(long mergeId) {
        var merge = merges.find(CompanyMerge.class, mergeId);
        var winner = companies.find(merge.winnerId());
        var loser = companies.find(merge.loserId());
        merges.checkUndo(merge, winner, loser);
        merges.undo(Company.class, merge);
        return reversal.of(merge.record(), winner, loser);
    }
}
