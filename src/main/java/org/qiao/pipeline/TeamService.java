package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The colleagues who work on a deal. Being one opens nothing: only who sees the deal can be put into its team. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class TeamService {

    private final PartyRepository parties;
    private final DealRepository deals;
    private final DealWork work;
    private final Insiders insiders;
    private final Clock clock;

    TeamService(PartyRepository parties, DealRepository deals, DealWork work, Insiders insiders, Clock clock) {
        this.parties = parties;
        this.deals = deals;
        this.work = work;
        this.insiders = insiders;
        this.clock = clock;
    }

    /** The lead first. */
    @Transactional(readOnly = true)
    public List<TeamRow> ofDeal(long dealId) {
        return parties.team(dealId).stream()
                .filter(member -> !member.isArchived())
                .map(member -> {
                    var user = Objects.requireNonNull(member.getUserId());
                    return new TeamRow(member.id(), user, member.getRole(), insiders.includes(user, dealId));
                })
                .sorted(Comparator.comparing(TeamRow::role))
                .toList();
    }

    /** Those who could join the team. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(long dealId) {
        var members = ofDeal(dealId).stream().map(TeamRow::userId).toList();
        return insiders.of(dealId).stream()
                .filter(colleague -> !members.contains(colleague.id()))
                .toList();
    }

    /**
     * Puts a colleague into the team; who left it before comes back. Who leads from now on takes over from who did.
     *
     * @throws RuleException if nobody is chosen, or somebody who does not see the deal
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public TeamMember add(long dealId, TeamMember wanted) {
        var place = work.place(dealId);
        var user = wanted.getUserId();
        if (user == null) {
            throw new RuleException("ui.required", "userId");
        }
        if (!insiders.includes(user, dealId)) {
            throw new RuleException("team.reach", "userId");
        }
        var team = parties.team(dealId);
        var member = team.stream()
                .filter(known -> user.equals(known.getUserId()))
                .findFirst()
                .orElse(wanted);
        if (wanted.getRole() == TeamRole.LEAD) {
            team.forEach(other -> other.setRole(TeamRole.MEMBER));
        }
        member.setRole(wanted.getRole());
        member.setArchivedAt(null);
        member.follow(place);
        return deals.save(member);
    }

    /** Takes a colleague out of the team; {@link #restore} brings them back. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void remove(long dealId, long memberId) {
        member(dealId, memberId).setArchivedAt(clock.instant());
    }

    @RolesAllowed(Permission.DEAL_WRITE)
    public void restore(long dealId, long memberId) {
        member(dealId, memberId).setArchivedAt(null);
    }

    private TeamMember member(long dealId, long id) {
        work.place(dealId);
        return parties.team(dealId).stream()
                .filter(member -> member.id() == id)
                .findFirst()
                .orElseThrow(RecordNotFoundException::new);
    }
}
