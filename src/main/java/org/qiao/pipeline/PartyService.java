package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyService;
import org.qiao.companies.Survivors;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The companies that take part in deals. Whoever sees a deal's terms sees them; whoever may change the deal changes them. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class PartyService {

    /** So many deals a company's page names. */
    public static final int MOST_DEALS = 200;

    private final PartyRepository parties;
    private final DealRepository deals;
    private final DealWork work;
    private final Gates gates;
    private final CompanyService companies;
    private final Survivors survivors;
    private final Clock clock;

    PartyService(
            PartyRepository parties,
            DealRepository deals,
            DealWork work,
            Gates gates,
            CompanyService companies,
            Survivors survivors,
            Clock clock) {
        this.parties = parties;
        this.deals = deals;
        this.work = work;
        this.gates = gates;
        this.companies = companies;
        this.survivors = survivors;
        this.clock = clock;
    }

    /** By role. */
    @Transactional(readOnly = true)
    public List<PartyRow> ofDeal(long dealId) {
        return parties.ofDeal(dealId).stream()
                .sorted(Comparator.comparing(PartyRow::role))
                .toList();
    }

    /** The deals in which the company has one of these roles, as far as the viewer may know. */
    @Transactional(readOnly = true)
    public List<PartOfDeal> ofCompany(long companyId) {
        return parties.ofCompany(companyId, MOST_DEALS);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public DealParty find(long id) {
        return parties.party(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a changed party, or a new one of the deal.
     *
     * @throws RuleException if the company is none that the viewer sees, or has that role already
     * @throws GateClosed if the company may not take part yet where the deal stands
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.DEAL_WRITE)
    public DealParty save(long dealId, DealParty party) {
        return save(dealId, party, null);
    }

    /** As {@link #save(long, DealParty)}, a company that may not take part yet, with a reason that stays with the deal. */
    @RolesAllowed(Permission.GATE_OVERRIDE)
    public DealParty overrule(long dealId, DealParty party, String reason) {
        return save(dealId, party, reason);
    }

    private DealParty save(long dealId, DealParty party, @Nullable String overruling) {
        var company = party.getCompanyId();
        var stored = party.isNew() ? null : find(party.id());
        party.follow(work.place(stored == null ? dealId : stored.getDealId()));
        if (company == null) {
            throw new RuleException("ui.required", "companyId");
        }
        var unchanged = stored != null && company.equals(stored.getCompanyId());
        if (!unchanged && companies.present(List.of(company)).isEmpty()) {
            throw new RuleException("party.company.gone", "companyId");
        }
        var survivor = survivors.company(company);
        party.setCompanyId(survivor);
        party.setNote(PlainText.line(party.getNote()));
        var isThere = parties.ofDeal(party.getDealId()).stream()
                .filter(other -> party.isNew() || other.id() != party.id())
                .anyMatch(other -> Objects.equals(survivor, other.companyId()) && other.role() == party.getRole());
        if (isThere) {
            throw new RuleException("party.twice", "role");
        }
        if (!unchanged) {
            admit(party.getDealId(), survivor, overruling);
        }
        return deals.save(party);
    }

    /** Takes the party off the deal; {@link #restore} brings it back. */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void remove(long id) {
        changed(id).setArchivedAt(clock.instant());
    }

    /** @throws GateClosed if the company may not take part where the deal stands by now */
    @RolesAllowed(Permission.DEAL_WRITE)
    public void restore(long id) {
        var party = changed(id);
        admit(party.getDealId(), party.getCompanyId(), null);
        party.setArchivedAt(null);
    }

    private void admit(long dealId, @Nullable Long company, @Nullable String overruling) {
        var deal = deals.find(dealId).orElseThrow(RecordNotFoundException::new).getDeal();
        var news = company == null ? List.<Gates.News>of() : List.of(Gates.News.company(company, "companyId"));
        gates.admit(deal, news, overruling).ifPresent(reason -> gates.note(deal, reason));
    }

    private DealParty changed(long id) {
        var party = find(id);
        work.place(party.getDealId());
        return party;
    }
}
