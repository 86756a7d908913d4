package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.RuleException;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipService;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.Payment;
import org.qiao.membership.PaymentService;
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
    private final TermService terms;
    private final PaymentService payments;
    private final TierService tiers;
    private final CompanyService companies;
    private final Directory directory;
    private final OfficeDays days;

    MembershipDialogs(
            MembershipService memberships,
            TermService terms,
            PaymentService payments,
            TierService tiers,
            CompanyService companies,
            Directory directory,
            OfficeDays days) {
        this.memberships = memberships;
        this.terms = terms;
        this.payments = payments;
        this.tiers = tiers;
        this.companies = companies;
        this.directory = directory;
        this.days = days;
    }

    /**
     * A new membership, of that company where one is given; its page opens and asks for the first term.
     */
    void create(@Nullable Long companyId) {
        var membership = memberships.create();
        membership.setCompanyId(companyId);
        open(t("memberships.new"), membership, companyId == null, saved -> {
            UI.getCurrent().navigate("memberships/" + saved.id());
            next(saved.id(), () -> UI.getCurrent().refreshCurrentRoute(false));
        });
    }

    void edit(long id, Runnable changed) {
        open(t("membership.edit"), memberships.find(id), false, saved -> changed.run());
    }

    private void open(String title, Membership membership, boolean withCompany, Consumer<Membership> saved) {
        new RecordDialog<>(
                        title,
                        () -> new MembershipForm(companies, directory, withCompany),
                        membership,
                        memberships::save,
                        () -> memberships.find(membership.id()),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            saved.accept(stored);
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
        var offered = tiers.list().stream().filter(tier -> !tier.retired()).toList();
        if (offered.isEmpty()) {
            Toasts.problem(t("membership.tier.none"));
            return;
        }
        var stored = new Term[1];
        new RecordDialog<>(
                        title,
                        () -> new TermForm(offered, keepsEnd),
                        entry,
                        typed -> {
                            stored[0] = save.apply(id, typed);
                            return typed;
                        },
                        () -> terms.proposeNext(id),
                        typed -> {
                            var term = Objects.requireNonNull(stored[0]);
                            changed.run();
                            Toasts.undoable(
                                    t("membership.term.done", t(term.kind()), Formats.day(term.endsOn())),
                                    () -> attempt(() -> terms.dropLast(id), changed));
                        })
                .open();
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
        membership.lastTerm().map(Term::dues).ifPresent(dues -> payment.setAmount(dues.amount()));
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
