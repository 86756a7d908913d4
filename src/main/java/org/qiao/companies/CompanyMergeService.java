package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one of two records of the same company, and two again. Nothing is deleted: the loser is archived and points to the winner. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class CompanyMergeService {

    /** Longer chains of merges than anybody makes. */
    private static final int LONGEST_CHAIN = 20;

    /**
     * A company that was merged into another one.
     *
     * @param loser null where the viewer may not see it
     */
    public record Merged(long id, @Nullable CompanyRef loser, long by, Instant at) {}

    private final CompanyService companies;
    private final CompanyGroups groups;
    private final CompanyMergeRepository merges;
    private final MergeFollowers followers;
    private final MergeReversal reversal;
    private final CurrentUser user;
    private final Clock clock;

    CompanyMergeService(
            CompanyService companies,
            CompanyGroups groups,
            CompanyMergeRepository merges,
            MergeFollowers followers,
            MergeReversal reversal,
            CurrentUser user,
            Clock clock) {
        this.companies = companies;
        this.groups = groups;
        this.merges = merges;
        this.followers = followers;
        this.reversal = reversal;
        this.user = user;
        this.clock = clock;
    }

    /** Where the company is now, if it was merged into another one that the viewer may see. */
    @Transactional(readOnly = true)
    public Optional<Long> survivor(long id) {
        var next = merges.away(id);
        var found = Optional.<Long>empty();
        for (int i = 0; next.isPresent() && i < LONGEST_CHAIN; i++) {
            found = Optional.of(next.get().winnerId());
            next = merges.away(next.get().winnerId());
        }
        return found;
    }

    /** What was merged into the company, latest first. */
    @Transactional(readOnly = true)
    public List<Merged> into(long winnerId) {
        var found = merges.into(winnerId);
        var refs = companies.refs(found.stream().map(CompanyMerge::loserId).toList());
        return found.stream()
                .map(m -> new Merged(m.id(), refs.get(m.loserId()), m.mergedBy(), m.mergedAt()))
                .toList();
    }

    /** Whether the viewer may merge this company with another one, and undo that. */
    public boolean mayMerge(Company company) {
        return companies.mayWrite(company) && companies.mayArchive(company);
    }

    /**
     * Merges a company into another one: its names stay as other names, everything that refers to it follows, also what the
     * actor may not see, and it is archived.
     *
     * @param chosen the company that stays, with the values that were chosen and the version that they were chosen from
     * @param loserVersion the version of the other company that they were chosen from
     * @return the number by which it can be undone
     * @throws RuleException if it is the same company, one of them is archived or merged already, out of the actor's reach,
     *     or they would stand above each other in a group
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved one of them meanwhile
     */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public long merge(Company chosen, long loserId, int loserVersion) {
        if (chosen.id() == loserId) {
            throw new RuleException("company.merge.itself");
        }
        var winner = companies.find(chosen.id());
        var loser = companies.find(loserId);
        require(winner);
        require(loser);
        refuseArchived(winner);
        refuseArchived(loser);
        refuseStale(winner, chosen.getVersion());
        refuseStale(loser, loserVersion);
        var before = MergeFields.values(winner);
        var tags = loser.getTags().stream()
                .filter(tag -> !winner.getTags().contains(tag))
                .toList();
        var names = LosingNames.of(chosen, winner, loser);
        join(chosen, winner, tags, names);
        var parent = parent(chosen, winner, loser);
        var link = Objects.equals(parent, chosen.getParentId()) ? chosen.getParentLink() : loser.getParentLink();
        // The parent is checked here, as the system, and not by the form's rule.
        chosen.setParentId(winner.getParentId());
        chosen.setParentLink(winner.getParentLink());
        var uscc = loser.getUscc();
        var ein = loser.getEin();
        giveWay(loser, chosen);
        var saved = companies.save(chosen);
        saved.setParentId(parent);
        saved.setParentLink(parent == null ? null : link);
        merges.flush();
        merges.claim(saved);
        var record = new MergeRecord(
                MergeFields.changes(before, saved),
                names.stream().map(MergeRecord.Name::of).toList(),
                tags,
                uscc,
                ein,
                followers.move(loserId, chosen.id()));
        var merge = new CompanyMerge(loserId, chosen.id(), user.require().userId(), clock.instant(), record);
        merges.save(merge);
        return merge.id();
    }

    private static void join(Company chosen, Company winner, List<String> tags, List<CompanyAlias> names) {
        var aliases = new ArrayList<>(winner.getAliases());
        names.stream().filter(name -> !aliases.contains(name)).forEach(aliases::add);
        chosen.setAliases(aliases);
        var all = new java.util.LinkedHashSet<>(winner.getTags());
        all.addAll(tags);
        chosen.setTags(all);
    }

    /** What the company hangs on afterwards: instead of the loser, what the loser hangs on; never itself. */
    private @Nullable Long parent(Company chosen, Company winner, Company loser) {
        var parent = chosen.getParentId();
        if (Objects.equals(parent, loser.id())) {
            parent = loser.getParentId();
        }
        if (parent == null || parent == winner.id()) {
            return null;
        }
        var wanted = parent;
        if (followers.unseen(() -> groups.reaches(wanted, winner.id(), loser.id()))) {
            throw new RuleException("company.merge.circle");
        }
        return parent;
    }

    /** The loser leaves the lists, and an identifier that the winner takes over. */
    private void giveWay(Company loser, Company chosen) {
        loser.setArchivedAt(clock.instant());
        if (Objects.equals(loser.getUscc(), chosen.getUscc())) {
            loser.setUscc(null);
        }
        if (Objects.equals(loser.getEin(), chosen.getEin())) {
            loser.setEin(null);
        }
        merges.flush();
    }

    private void require(Company company) {
        if (!mayMerge(company)) {
            throw new RuleException("company.merge.denied");
        }
    }

    private void refuseArchived(Company company) {
        if (company.isArchived()) {
            throw new RuleException(
                    merges.losers(List.of(company.id())).isEmpty()
                            ? "company.merge.archived"
                            : "company.merge.already");
        }
    }

    private static void refuseStale(Company company, int version) {
        if (company.getVersion() != version) {
            throw new ObjectOptimisticLockingFailureException(Company.class, company.id());
        }
    }

    /**
     * Makes two companies again. What somebody changed since stays as it is, and is named.
     *
     * @throws RecordNotFoundException if there is no such merge for this viewer
     * @throws RuleException if it was undone already, the winner itself was merged since, or one of the two is out of reach
     */
    @RolesAllowed(Permission.COMPANY_DELETE)
    public MergeUndone undo(long mergeId) {
        var merge = merges.find(mergeId).orElseThrow(RecordNotFoundException::new);
        if (merge.isUndone()) {
            throw new RuleException("company.merge.undone.already");
        }
        var winner = companies.find(merge.winnerId());
        var loser = companies.find(merge.loserId());
        require(winner);
        require(loser);
        if (!merges.losers(List.of(winner.id())).isEmpty()) {
            throw new RuleException("company.merge.undo.later");
        }
        merge.undo(user.require().userId(), clock.instant());
        return reversal.of(merge.record(), winner, loser);
    }
}
