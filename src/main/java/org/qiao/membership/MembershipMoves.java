package org.qiao.membership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.companies.CompanyMoves;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;

/**
 * The membership of a merged company follows with its history. A company has one membership: where both have one, the
 * winner's takes the terms, payments and seats of the loser's over, which is archived and comes back when the merge is undone.
 */
@Component
class MembershipMoves implements CompanyMoves {

    private static final String ARCHIVED = "archived";

    private final MembershipRepository memberships;
    private final RenewalNews news;
    private final CurrentUser user;
    private final Clock clock;

    MembershipMoves(MembershipRepository memberships, RenewalNews news, CurrentUser user, Clock clock) {
        this.memberships = memberships;
        this.news = news;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "memberships";
    }

    /** A company is no member twice at a time: which term is the doubled one, only people know. */
    @Override
    public void check(long loser, long winner) {
        var meeting = user.runAsSystem(
                "merge (" + user.require().login() + ")",
                () -> live(winner)
                        .flatMap(stays -> live(loser)
                                .filter(goes -> goes.meets(stays))
                                .map(goes -> List.of(stays.id(), goes.id())))
                        .orElse(List.of()));
        if (!meeting.isEmpty()) {
            // Who does not see both is not told that they are there.
            throw new RuleException(
                    memberships.present(meeting).size() == 2 ? "company.merge.members" : "company.merge.denied");
        }
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var stays = live(winner);
        var moved = new ArrayList<Moved>();
        for (var membership : memberships.ofCompany(loser)) {
            moved.add(
                    stays.isPresent() && !membership.isArchived()
                            ? unite(membership, stays.get())
                            : Moved.of(membership.id()));
            membership.setCompanyId(winner);
        }
        memberships.flush();
        return moved;
    }

    private Moved unite(Membership goes, Membership stays) {
        var seats = stays.takeOver(goes);
        goes.setArchivedAt(clock.instant());
        news.settled(goes, true);
        return Moved.of(
                goes.id(),
                ARCHIVED,
                String.valueOf(stays.id()),
                seats.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    private Optional<Membership> live(long company) {
        return memberships.ofCompany(company).stream()
                .filter(membership -> !membership.isArchived())
                .findFirst();
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var membership = memberships.find(item.id()).orElse(null);
            if (membership == null
                    || !Objects.equals(membership.getCompanyId(), winner)
                    || !isParted(membership, item.was())) {
                stayed.add(item.id());
                continue;
            }
            membership.setCompanyId(loser);
            if (!item.was().isEmpty()) {
                membership.setArchivedAt(null);
                memberships.flush();
                news.settled(membership, false);
            }
        }
        memberships.flush();
        return stayed;
    }

    /** Merges of earlier versions took nothing over. What was changed since stays where it is, lest it counts twice. */
    private boolean isParted(Membership goes, List<@Nullable String> was) {
        if (was.size() < 3) {
            return true;
        }
        var seats = Arrays.stream(Objects.requireNonNull(was.get(2)).split(","))
                .filter(person -> !person.isEmpty())
                .map(Long::valueOf)
                .toList();
        return memberships
                .find(Long.parseLong(Objects.requireNonNull(was.get(1))))
                .filter(stays -> stays.giveBack(goes, seats))
                .isPresent();
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return memberships.present(ids);
    }
}
