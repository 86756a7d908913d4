package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.qiao.access.Actor;
import org.qiao.access.Circles;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps deals to the few colleagues who need to know, under a code name, and opens them again. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class NeedToKnow {

    private final DealRepository deals;
    private final DealGuard guard;
    private final DealDesk desk;
    private final Circles circles;
    private final Directory directory;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;

    NeedToKnow(
            DealRepository deals,
            DealGuard guard,
            DealDesk desk,
            Circles circles,
            Directory directory,
            CurrentUser user,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.guard = guard;
        this.desk = desk;
        this.circles = circles;
        this.directory = directory;
        this.user = user;
        this.events = events;
    }

    /**
     * Keeps the deal as it was seen at that version to these colleagues, its owner and whoever does this; the others who may
     * oversee it see its code name.
     *
     * @throws RuleException if there is no code name
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the deal or its list meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public DealDetails makeConfidential(long dealId, int version, String codeName, Collection<Long> members) {
        var details = guard.at(version, dealId);
        var deal = details.getDeal();
        var circle = new TreeSet<>(members);
        circle.add(user.require().userId());
        circle.add(Objects.requireNonNull(deal.getOwnerId()));
        circle.remove(Actor.NOBODY);
        if (deal.getCircleId() == null) {
            deal.setCircleId(circles.create(circle));
        } else {
            circles.replaceMembers(deal.getCircleId(), circle, Deal.class, deal.id());
            deals.countUp(deal);
        }
        deal.setCodeName(codeName);
        return keep(details);
    }

    /** The colleagues that a confidential deal is kept to; none of an open one. */
    @Transactional(readOnly = true)
    public Set<Long> members(long dealId) {
        var circle = deals.find(dealId)
                .orElseThrow(RecordNotFoundException::new)
                .getDeal()
                .getCircleId();
        return circle == null ? Set.of() : circles.members(circle);
    }

    /** Those whom the right to confidential terms shows this deal whoever is on its list: they are not for choosing. */
    @Transactional(readOnly = true)
    public Set<Long> entrusted(Deal deal) {
        var office = Objects.requireNonNull(deal.getOfficeId());
        var entrusted = directory.reaching(Permission.DEAL_CONFIDENTIAL, office);
        entrusted.retainAll(
                deal.isShared()
                        ? directory.holding(Permission.DEAL_READ)
                        : directory.reaching(Permission.DEAL_READ, office));
        return entrusted;
    }

    /**
     * Opens a confidential deal as it was seen at that version to everyone who may see its office.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the deal or its list meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public DealDetails makeOpen(long dealId, int version) {
        var details = guard.at(version, dealId);
        details.getDeal().setCircleId(null);
        details.getDeal().setCodeName(null);
        return keep(details);
    }

    private DealDetails keep(DealDetails details) {
        var saved = desk.save(details, details, null);
        events.publishEvent(new DealKept(saved.getDeal().id(), saved.getDeal().getCircleId()));
        return saved;
    }
}
