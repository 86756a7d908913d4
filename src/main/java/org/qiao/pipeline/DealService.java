package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deals: listed, found, saved, moved, archived. Who may not see a deal's terms may not change the deal. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class DealService {

    private final DealRepository deals;
    private final HistoryRepository history;
    private final DealGuard guard;
    private final DealDesk desk;
    private final Moves moves;
    private final Ledger ledger;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DealService(
            DealRepository deals,
            HistoryRepository history,
            DealGuard guard,
            DealDesk desk,
            Moves moves,
            Ledger ledger,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.deals = deals;
        this.history = history;
        this.guard = guard;
        this.desk = desk;
        this.moves = moves;
        this.ledger = ledger;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<DealRow> list(DealFilter filter, Window window) {
        return deals.list(filter, window);
    }

    /** Which deals a long list holds, in its order, so that it is sorted once however many pages are read of it. */
    @Transactional(readOnly = true)
    public List<Long> ids(DealFilter filter, int most) {
        return deals.ids(filter, Window.first(most));
    }

    /** Those of the deals that the viewer may see, as they stand in that list, in the order given. */
    @Transactional(readOnly = true)
    public List<DealRow> rows(List<Long> ids, DealFilter filter) {
        return deals.rows(ids, filter);
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    @Transactional(readOnly = true)
    public long count(DealFilter filter, int bound) {
        return deals.count(filter, bound);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public DealDetails find(long id) {
        return deals.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** Those of the deals that the viewer may see, by id. */
    @Transactional(readOnly = true)
    public Map<Long, DealRef> refs(Collection<Long> ids) {
        return deals.refs(ids).stream().collect(Collectors.toMap(DealRef::id, Function.identity()));
    }

    /** Those of the deals that the viewer may see and that are not archived, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> present(Collection<Long> ids) {
        var present = Set.copyOf(deals.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Those of the present deals whose true names the viewer may know, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> entrusted(Collection<Long> ids) {
        var entrusted = Set.copyOf(deals.entrusted(ids));
        return present(ids).stream().filter(entrusted::contains).toList();
    }

    /** The present deals whose investor is one of the companies, as far as the viewer may know that; in the order of those. */
    @Transactional(readOnly = true)
    public List<Long> investedBy(Collection<Long> companyIds) {
        return deals.investedBy(companyIds);
    }

    /** Lines of those of the deals that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<DealRow> rows(List<Long> ids) {
        return deals.rows(ids);
    }

    /** Suggestions for a picker: the last changed of those whose title, code name or investor matches. */
    @Transactional(readOnly = true)
    public List<DealRef> suggest(String text, Language language, int offset, int limit) {
        return deals.list(DealFilter.all(language).withText(text), Window.of(offset, limit)).stream()
                .map(DealRow::ref)
                .toList();
    }

    /** A new deal of the viewer's own office, not yet saved; its stage is still to be set. */
    public DealDetails create() {
        var actor = user.require();
        var deal = new Deal();
        deal.setOfficeId(actor.officeId());
        deal.setOwnerId(actor.userId());
        return new DealDetails(deal, new DealTerms());
    }

    public boolean mayWrite(DealDetails details) {
        return guard.mayWrite(details);
    }

    /**
     * Saves a new or changed deal together with its terms. A new one enters the stage that is set on it.
     *
     * @throws RuleException if it has no title, no stage, or not what its first stage asks for
     * @throws GateClosed if another investor or direction is named that asks for what is not settled where the deal stands
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public DealDetails save(DealDetails details) {
        return desk.save(details, guard.stored(details), null);
    }

    /**
     * Moves the deal as it was seen at that version.
     *
     * @throws StageGone if the stage was removed meanwhile
     * @throws StageRequirement if the stage asks for what is not known
     * @throws GateClosed if something outside the deal has to be settled first
     * @throws ClosingRequired if the stage closes the deal without a win, which takes a reason
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the deal meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public DealDetails moveTo(long dealId, int version, long stageId) {
        return moveTo(dealId, version, stageId, StageAnswers.NONE);
    }

    /** As {@link #moveTo(long, int, long)}, telling at once what the stage asks for: all of it is stored, or nothing. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public DealDetails moveTo(long dealId, int version, long stageId, StageAnswers answers) {
        return move(dealId, version, stageId, answers).details();
    }

    /** As {@link #moveTo(long, int, long, StageAnswers)}, for who wants to know where the deal stood before. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public MovedDeal move(long dealId, int version, long stageId, StageAnswers answers) {
        return moves.move(guard.at(version, dealId), stageId, answers, null, clock.instant());
    }

    /**
     * Takes back the viewer's own last move of the deal as it was seen at that version; the history forgets the step with
     * its reasons, the audit log does not.
     *
     * @throws RuleException if somebody else moved it last
     * @throws GateClosed if something has come into the way since
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody changed the deal meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void undoMove(long dealId, int version) {
        moves.takeBack(guard.at(version, dealId).getDeal());
    }

    /** The deal's moves, latest first. */
    @Transactional(readOnly = true)
    public List<DealMove> history(long dealId) {
        return history.of(dealId);
    }

    /**
     * The deal's ledger, oldest entry first; empty where the viewer may not see it.
     *
     * @throws RecordNotFoundException if there is no such deal for this viewer
     */
    @Transactional(readOnly = true)
    public List<LedgerEntry> ledger(long dealId) {
        find(dealId);
        return deals.ledger(dealId);
    }

    /** @throws RuleException if the amount is not one, or the entry is a part of what is not this deal's */
    @RolesAllowed(Permission.DEAL_WRITE)
    public LedgerEntry addLedgerEntry(long dealId, LedgerEntry entry) {
        var details = guard.writable(dealId);
        var saved = ledger.add(details, entry);
        events.publishEvent(new BoardChanged(details.getDeal().pipelineId()));
        return saved;
    }

    /** @throws RuleException if other entries are parts of it */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void removeLedgerEntry(long dealId, long entryId) {
        var details = guard.writable(dealId);
        ledger.remove(details, entryId);
        events.publishEvent(new BoardChanged(details.getDeal().pipelineId()));
    }

    /** Takes the deal off the board and out of lists; {@link #restore} undoes it. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void archive(long id) {
        setArchived(id, clock.instant());
    }

    @RolesAllowed(Permission.DEAL_WRITE)
    public void restore(long id) {
        setArchived(id, null);
    }

    private void setArchived(long id, @Nullable Instant at) {
        var deal = guard.writable(id).getDeal();
        deal.setArchivedAt(at);
        events.publishEvent(new BoardChanged(deal.pipelineId()));
    }
}
