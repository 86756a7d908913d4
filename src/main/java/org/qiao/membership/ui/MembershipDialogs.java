package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.RuleException;
import org.qiao.membership.JoiningService;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.Payment;
import org.qiao.membership.PaymentService;
import org.qiao.membership.SeatService;
import org.qiao.membership.Statement;
import org.qiao.membership.Term;
import org.qiao.membership.TermEntry;
import org.qiao.membership.TermService;
import org.qiao.membership.TierRef;
import org.qiao.membership.TierService;
import org.qiao.ui.Formats;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens the forms about memberships, and says afterwards what was done and how to undo it. */
@Component
class MembershipDialogs {

    private final MembershipService memberships;
    private final JoiningService joinings;
    private final TermService terms;
    private final SeatService seats;
    private final PaymentService payments;
    private final TierService tiers;
    private final CompanyService companies;
    private final Directory directory;
    private final OfficeDays days;

    MembershipDialogs(
            MembershipService memberships,
            JoiningService joinings,
            TermService terms,
            SeatService seats,
            PaymentService payments,
            TierService tiers,
            CompanyService companies,
            Directory directory,
            OfficeDays days) {
        this.memberships = memberships;
        this.joinings = joinings;
        this.terms = terms;
        this.seats = seats;
        this.payments = payments;
        this.tiers = tiers;
        this.companies = companies;
        this.directory = directory;
        this.days = days;
    }

    /** A new membership with its first term, of that company where one is given; its page opens. */
    void create(@Nullable Long companyId) {
        var offered = offered();
        if (offered.isEmpty()) {
            return;
        }
        Supplier<Membership> draft = () -> {
            var membership = memberships.create();
            membership.setCompanyId(companyId);
            return membership;
        };
        var term = new TermForm(offered, false);
        term.read(terms.proposeFirst(draft.get()));
        new JoiningDialog(
                        draft,
                        companyId == null ? new MemberForm(companies) : null,
                        term,
                        new RepresentativesField(seats, draft),
                        new MembershipForm(directory),
                        (membership, first, people) -> {
                            var saved = joinings.join(membership, first, people);
                            Toasts.done(t("ui.saved"));
                            UI.getCurrent().navigate("memberships/" + saved.id());
                        })
                .open();
    }

    /** The tiers from which one may be chosen; says so where there is none. */
    private List<TierRef> offered() {
        var offered = tiers.list().stream().filter(tier -> !tier.retired()).toList();
        if (offered.isEmpty()) {
            Toasts.problem(t("membership.tier.none"));
        }
        return offered;
    }

    void edit(long id, Runnable changed) {
        new RecordDialog<>(
                        t("membership.edit"),
                        () -> new MembershipForm(directory),
                        memberships.find(id),
                        memberships::save,
                        () -> memberships.find(id),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            changed.run();
                        })
                .open();
    }

    /** The next term: joining, renewing or coming back. */
    void next(long id, Runnable changed) {
        var first = memberships.find(id).getTerms().isEmpty();
        term(t(first ? "membership.join" : "membership.renew"), id, terms.proposeNext(id), false, terms::add, changed);
    }

    void changeTier(long id, Runnable changed) {
        term(t("membership.change"), id, terms.proposeChange(id), true, terms::change, changed);
    }

    private void term(
            String title,
            long id,
            TermEntry entry,
            boolean keepsEnd,
            BiFunction<Long, TermEntry, Term> save,
            Runnable changed) {
        var offered = offered();
        if (offered.isEmpty()) {
            return;
        }
        var stored = new Term[1];
        var last = memberships.find(id).lastTerm().map(Term::dues).orElse(null);
        var dialog = new RecordDialog<>(
                title,
                () -> new TermForm(offered, keepsEnd).after(last),
                entry,
                typed -> {
                    stored[0] = once(() -> save.apply(id, typed));
                    return typed;
                },
                () -> terms.proposeNext(id),
                typed -> {
                    var term = Objects.requireNonNull(stored[0]);
                    Toasts.undoable(
                            t("membership.term.done", t(term.kind()), Formats.day(term.endsOn())),
                            () -> attempt(() -> terms.dropLast(id), changed));
                });
        // Also after a refusal: somebody else's term may be what the page has to show.
        dialog.addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                changed.run();
            }
        });
        dialog.open();
    }

    /** Two who add a term at the same instant want the same one: the second is told, and offered nothing to bring together. */
    private static Term once(Supplier<Term> save) {
        try {
            return save.get();
        } catch (OptimisticLockingFailureException e) {
            throw new RuleException("membership.term.meanwhile");
        }
    }

    /** Ends the membership by hand from a day on. */
    void lapse(long id, Runnable changed) {
        var today = days.todayAt(Objects.requireNonNull(memberships.find(id).getOfficeId()));
        new RecordDialog<>(
                        t("membership.lapse.title"),
                        EndingForm::new,
                        new Ending(today),
                        ending -> {
                            terms.lapse(id, Objects.requireNonNull(ending.getDay()));
                            return ending;
                        },
                        () -> new Ending(today),
                        ending -> {
                            changed.run();
                            Toasts.undoable(
                                    t("membership.lapse.done"), () -> attempt(() -> terms.unlapse(id), changed));
                        })
                .open();
    }

    /** Takes the last term away. */
    void dropLast(long id, Runnable changed) {
        attempt(
                () -> {
                    var before = terms.dropLast(id);
                    var version = memberships.find(id).getVersion();
                    Toasts.undoable(
                            t("membership.term.dropped"),
                            () -> attempt(() -> terms.putBack(id, version, before), changed));
                },
                changed);
    }

    void pay(long id, Runnable changed) {
        var membership = memberships.find(id);
        var payment = new Payment();
        payment.setPaidOn(days.today());
        payment.setCurrency(terms.proposeNext(id).getCurrency());
        Statement.of(membership, days.today())
                .outstanding(Objects.requireNonNull(payment.getCurrency()))
                .ifPresent(payment::setAmount);
        new RecordDialog<>(
                        t("membership.pay"),
                        PaymentForm::new,
                        payment,
                        typed -> payments.add(id, typed),
                        Payment::new,
                        typed -> {
                            changed.run();
                            Toasts.undoable(
                                    t("membership.payment.done"),
                                    () -> attempt(() -> payments.remove(id, typed), changed));
                        })
                .open();
    }

    /** Does something that needs no form; a rule that it breaks, or a colleague who was quicker, is told in a toast. */
    static void attempt(Runnable act, Runnable changed) {
        try {
            act.run();
        } catch (RuleException refused) {
            Toasts.problem(t(refused.key()));
        } catch (OptimisticLockingFailureException e) {
            Toasts.problem(t("ui.conflict.reload"));
        }
        changed.run();
    }

    /** The tiers, for the words of a page. */
    List<TierRef> tiers() {
        return tiers.list();
    }
}
