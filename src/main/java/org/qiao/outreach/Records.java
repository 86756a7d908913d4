package org.qiao.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonService;
import org.qiao.companies.Survivors;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.DealRef;
import org.qiao.pipeline.DealService;
import org.springframework.stereotype.Component;

/** What touches and tasks are about, as far as the viewer may see it: a hidden record is left out, like one that never was. */
@Component
class Records {

    /** Names for one page of rows, each kind fetched once. */
    record Names(Map<Long, CompanyRef> companies, Map<Long, PersonRef> people, Map<Long, DealRef> deals) {}

    private final CompanyService companies;
    private final PersonService people;
    private final DealService deals;
    private final Survivors survivors;
    private final CurrentUser user;

    Records(CompanyService companies, PersonService people, DealService deals, Survivors survivors, CurrentUser user) {
        this.companies = companies;
        this.survivors = survivors;
        this.people = people;
        this.deals = deals;
        this.user = user;
    }

    Names names(Stream<@Nullable Long> companyIds, Stream<@Nullable Long> personIds, Stream<@Nullable Long> dealIds) {
        return new Names(companies(known(companyIds)), people(known(personIds)), deals(known(dealIds)));
    }

    // A role may read touches and not what they are about; the services would refuse it the whole page.

    private Map<Long, CompanyRef> companies(Collection<Long> ids) {
        return ids.isEmpty() || !user.may(Permission.COMPANY_READ) ? Map.of() : companies.refs(ids);
    }

    private Map<Long, PersonRef> people(Collection<Long> ids) {
        return ids.isEmpty() || !user.may(Permission.COMPANY_READ) ? Map.of() : people.refs(ids);
    }

    private Map<Long, DealRef> deals(Collection<Long> ids) {
        return ids.isEmpty() || !user.may(Permission.DEAL_READ) ? Map.of() : deals.refs(ids);
    }

    private static Set<Long> known(Stream<@Nullable Long> ids) {
        return ids.filter(Objects::nonNull).map(Objects::requireNonNull).collect(Collectors.toSet());
    }

    Set<Long> visibleCompanies(Collection<Long> ids) {
        return companies(ids).keySet();
    }

    Set<Long> visiblePeople(Collection<Long> ids) {
        return people(ids).keySet();
    }

    /** Lets a touch be with those into whom its companies and people were merged meanwhile. */
    void follow(Touch touch) {
        touch.setCompanyIds(survivors.companies(touch.getCompanyIds()));
        touch.setPersonIds(survivors.people(touch.getPersonIds()));
    }

    /** Lets a task be about the one into which its company or person was merged meanwhile. */
    void follow(Task task) {
        task.setCompanyId(survivors.company(task.getCompanyId()));
        task.setPersonId(survivors.person(task.getPersonId()));
    }

    /**
     * The need-to-know list that rows about the deal carry.
     *
     * @throws RecordNotFoundException if the viewer sees no such deal
     */
    @Nullable
    Long circleOf(long dealId) {
        var deal = deals(Set.of(dealId)).get(dealId);
        if (deal == null) {
            throw new RecordNotFoundException();
        }
        return deal.circleId();
    }

    static <T> List<T> of(Map<Long, T> names, List<Long> ids) {
        return ids.stream()
                .filter(names::containsKey)
                .map(names::get)
                .map(Objects::requireNonNull)
                .toList();
    }

    static <T> @Nullable T of(Map<Long, T> names, @Nullable Long id) {
        return id == null ? null : names.get(id);
    }
}
