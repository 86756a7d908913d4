package org.qiao.membership;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qiao.access.Desk;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.Deadline;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of a membership: joining, renewing, coming back, changing the tier, ending it, and taking any of it back. */
@Service
@Transactional
@RolesAllowed(Permission.MEMBERSHIP_WRITE)
public class TermService {

    /** Currencies in which dues are agreed. */
    public static final List<String> CURRENCIES = List.of("CNY", "USD");

    /** A later date is a slip of the keyboard. */
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final MembershipRepository memberships;
    private final TierRepository tiers;
    private final Directory directory;
    private final OfficeDays days;
    private final Validator validator;
    private final RenewalNews news;

    TermService(
            MembershipRepository memberships,
            TierRepository tiers,
            Directory directory,
            OfficeDays days,
            Validator validator,
            RenewalNews news) {
        this.memberships = memberships;
        this.tiers = tiers;
        this.directory = directory;
        this.days = days;
        this.validator = validator;
        this.news = news;
    }

    /**
     * What the next term would be: the tier and currency of the last one, from the day after its end, or from today once the
     * membership has lapsed; for a first one the first tier that is offered, in the currency of the office's desk.
     */
    @Transactional(readOnly = true)
    public TermEntry proposeNext(long id) {
        var membership = find(id);
        var today = days.todayAt(Objects.requireNonNull(membership.getOfficeId()));
        var last = membership.lastTerm();
        var start = last.filter(term -> membership.status(today) != MembershipStatus.LAPSED)
                .map(term -> term.endsOn().plusDays(1))
                .orElse(today);
        return entry(membership, start);
    }

    /** What the first term of a membership would be that is not yet saved, as {@link #proposeNext}. */
    @Transactional(readOnly = true)
    public TermEntry proposeFirst(Membership membership) {
        return entry(membership, days.todayAt(Objects.requireNonNull(membership.getOfficeId())));
    }

    /** A change of the tier from today on, for the rest of the last term. */
    @Transactional(readOnly = true)
    public TermEntry proposeChange(long id) {
        var membership = find(id);
        var entry = entry(membership, days.todayAt(Objects.requireNonNull(membership.getOfficeId())));
        entry.setTierId(null);
        entry.setDues(null);
        membership.lastTerm().ifPresent(term -> entry.setEndsOn(term.endsOn()));
        return entry;
    }

    private TermEntry entry(Membership membership, LocalDate start) {
        var entry = new TermEntry();
        var last = membership.lastTerm();
        var tier = last.flatMap(term -> tiers.find(term.tierId()))
                .or(this::onlyTier)
                .map(Tier::ref);
        var currency = last.map(Term::dues).map(m -> m.currency()).orElseGet(() -> currencyOf(membership));
        entry.setStartsOn(start);
        entry.setCurrency(currency);
        tier.ifPresent(t -> {
            var dues = t.dues(currency);
            entry.setTierId(t.retired() ? null : Long.valueOf(t.id()));
            entry.setEndsOn(t.endOfTermFrom(start));
            entry.setDues(dues == null ? null : dues.amount());
        });
        return entry;
    }

    /** Where there is a choice, it is the chamber's to make: what stands there already is agreed by mistake. */
    private Optional<Tier> onlyTier() {
        var offered = tiers.tiers().stream().filter(tier -> !tier.isRetired()).toList();
        return offered.size() == 1 ? Optional.of(offered.getFirst()) : Optional.empty();
    }

    private String currencyOf(Membership membership) {
        return directory
                .office(Objects.requireNonNull(membership.getOfficeId()))
                .filter(office -> office.desk() == Desk.CN)
                .map(office -> "CNY")
                .orElse("USD");
    }

    /**
     * Adds the next term; whether it is a join, a renewal or a return follows from the history.
     *
     * @throws RuleException at the property that is wrong
     */
    public Term add(long id, TermEntry entry) {
        var tier = check(entry);
        var membership = find(id);
        var before = membership.lastTerm();
        var term = membership.add(
                tier,
                Objects.requireNonNull(entry.getStartsOn()),
                Objects.requireNonNull(entry.getEndsOn()),
                entry.money());
        memberships.save(membership);
        before.ifPresent(last -> news.settled(id, last, true));
        return term;
    }

    /**
     * Changes the tier from a day within the last term on; the old one ends the day before, with its dues as agreed.
     *
     * @throws RuleException at the property that is wrong
     */
    public Term change(long id, TermEntry entry) {
        var tier = check(entry);
        var membership = find(id);
        if (membership.lastTerm().filter(last -> last.tierId() == tier.id()).isPresent()) {
            throw new RuleException("membership.change.same", "tierId");
        }
        var term = membership.change(
                tier,
                Objects.requireNonNull(entry.getStartsOn()),
                Objects.requireNonNull(entry.getEndsOn()),
                entry.money());
        memberships.save(membership);
        return term;
    }

    private TierRef check(TermEntry entry) {
        validator.validate(entry).stream().findFirst().ifPresent(broken -> {
            var property = broken.getPropertyPath().toString();
            throw new RuleException(property.equals("dues") ? "membership.dues.wrong" : "ui.required", property);
        });
        within(entry.getStartsOn(), "startsOn");
        within(entry.getEndsOn(), "endsOn");
        if (entry.getDues() != null && !CURRENCIES.contains(String.valueOf(entry.getCurrency()))) {
            throw new RuleException("membership.dues.currency", "currency");
        }
        if (entry.getDues() != null && entry.getDues().stripTrailingZeros().scale() > 2) {
            throw new RuleException("membership.dues.wrong", "dues");
        }
        return Optional.ofNullable(entry.getTierId())
                .flatMap(tiers::find)
                .filter(tier -> !tier.isRetired())
                .map(Tier::ref)
                .orElseThrow(() -> new RuleException("membership.tier.gone", "tierId"));
    }

    private static void within(@org.jspecify.annotations.Nullable LocalDate day, String property) {
        Deadline.check(day, property);
        if (day == null || day.isAfter(LAST)) {
            throw new RuleException("membership.day.wrong", property);
        }
    }

    /**
     * Ends the membership by hand from that day on, without grace; {@link #unlapse} takes it back.
     *
     * @throws RuleException if the day is not within the last term or its grace
     */
    public void lapse(long id, LocalDate on) {
        news.settled(edit(id, membership -> membership.lapse(on)), true);
    }

    /** Takes back that the membership was ended by hand. */
    public void unlapse(long id) {
        news.settled(edit(id, Membership::unlapse), false);
    }

    /** Takes the last term away, and gives back the history as it was, for {@link #putBack}. */
    public List<Term> dropLast(long id) {
        var before = find(id).getTerms();
        news.settled(edit(id, Membership::dropLastTerm), false);
        return before;
    }

    /**
     * Puts the history back as it was before the last step, if nothing happened since.
     *
     * @param version the version of the membership after that step
     * @throws OptimisticLockingFailureException if somebody changed it meanwhile
     */
    public void putBack(long id, int version, List<Term> history) {
        var membership = find(id);
        if (membership.getVersion() != version) {
            throw new OptimisticLockingFailureException("Changed since version " + version);
        }
        var tierIds = Set.copyOf(history.stream().map(Term::tierId).toList());
        if (!tierIds.stream().allMatch(tier -> tiers.find(tier).isPresent())) {
            throw new RuleException("membership.tier.gone");
        }
        var later = membership.getTerms().size() > history.size();
        membership.setTerms(history);
        memberships.save(membership);
        if (later) {
            news.settled(membership, false);
        }
    }

    private Membership edit(long id, Consumer<Membership> edit) {
        var membership = find(id);
        edit.accept(membership);
        return memberships.save(membership);
    }

    private Membership find(long id) {
        return memberships.find(id).orElseThrow(RecordNotFoundException::new);
    }
}
