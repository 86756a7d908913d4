package org.qiao.companies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;

/** What becomes of the two companies themselves in a merge: one with both's names and tags, and one that is archived. */
@Component
class CompanyUnion {

    private final CompanyService companies;
    private final CompanyGroups groups;
    private final MergeRepository merges;
    private final MergeFollowers followers;
    private final Clock clock;

    CompanyUnion(
            CompanyService companies,
            CompanyGroups groups,
            MergeRepository merges,
            MergeFollowers followers,
            Clock clock) {
        this.companies = companies;
        this.groups = groups;
        this.merges = merges;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * Saves both.
     *
     * @param chosen the winner with the values that were chosen
     * @param names what it bears besides from now on
     * @throws RuleException if they would stand above each other in a group, or as {@link CompanyService#save}
     */
    Company of(Company chosen, Company winner, Company loser, List<CompanyAlias> names) {
        groups.hold(winner.id(), loser.id());
        join(chosen, winner, loser, names);
        var parent = parent(chosen, winner, loser);
        var link = Objects.equals(parent, chosen.getParentId()) ? chosen.getParentLink() : loser.getParentLink();
        // The parent is checked here, as the system, and not by the form's rule.
        chosen.setParentId(winner.getParentId());
        chosen.setParentLink(winner.getParentLink());
        giveWay(loser, chosen);
        var saved = companies.save(chosen);
        saved.setParentId(parent);
        saved.setParentLink(parent == null ? null : link);
        merges.flush();
        return saved;
    }

    private static void join(Company chosen, Company winner, Company loser, List<CompanyAlias> names) {
        chosen.setNameEnFacts(facts(
                chosen.getNameEn(),
                new CompanyAlias(text(winner.getNameEn()), winner.getNameEnFacts()),
                new CompanyAlias(text(loser.getNameEn()), loser.getNameEnFacts())));
        chosen.setNameZhFacts(facts(
                chosen.getNameZh(),
                new CompanyAlias(text(winner.getNameZh()), winner.getNameZhFacts()),
                new CompanyAlias(text(loser.getNameZh()), loser.getNameZhFacts())));
        var aliases = new ArrayList<>(winner.getAliases());
        names.stream().filter(name -> !aliases.contains(name)).forEach(aliases::add);
        chosen.setAliases(aliases);
        var tags = new LinkedHashSet<>(winner.getTags());
        tags.addAll(loser.getTags());
        chosen.setTags(tags);
        chosen.joinBusiness(winner);
        chosen.joinBusiness(loser);
    }

    /** What is known of a name comes along with the name, from the side that knows more where both bear it. */
    private static NameFacts facts(@Nullable String name, CompanyAlias winners, CompanyAlias losers) {
        var isLosers = losers.getText().equals(name)
                && (!winners.getText().equals(name)
                        || winners.getKind() == NameKind.USUAL
                                && winners.getValidFrom() == null
                                && winners.getValidTo() == null);
        return isLosers ? losers.facts() : winners.facts();
    }

    private static String text(@Nullable String name) {
        return Objects.requireNonNullElse(name, "");
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
}
