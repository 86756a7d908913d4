package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who leave one company for another: one role ends and the next begins in one step that can be undone. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_WRITE)
public class PersonMoves {

    /** The roles before and after, from which the step is undone. */
    public record Move(long personId, List<Affiliation> before, List<Affiliation> after) {}

    private final PersonService people;
    private final CompanyService companies;
    private final Survivors survivors;
    private final CurrentUser user;
    private final Clock clock;

    PersonMoves(PersonService people, CompanyService companies, Survivors survivors, CurrentUser user, Clock clock) {
        this.companies = companies;
        this.survivors = survivors;
        this.people = people;
        this.user = user;
        this.clock = clock;
    }

    /** Today where the viewer's office is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /**
     * Ends the role the day before and begins one at the other company.
     *
     * @throws RuleException if the day is still to come or lies before the old role, or the company is no other or hidden
     */
    public Move move(
            long personId,
            Affiliation from,
            @Nullable Long companyId,
            @Nullable String titleEn,
            @Nullable String titleZh,
            @Nullable LocalDate day) {
        if (companyId == null || companies.refs(List.of(companyId)).isEmpty()) {
            throw new RuleException("person.company.unknown", "companyId");
        }
        if (day == null) {
            throw new RuleException("ui.required", "day");
        }
        var person = people.find(personId);
        var before = List.copyOf(person.getAffiliations());
        var to = new Affiliation(Objects.requireNonNull(survivors.company(companyId)), titleEn, titleZh, day, null);
        var after = RoleDates.moved(before, from, to, today());
        person.setAffiliations(after);
        people.save(person);
        return new Move(personId, before, after);
    }

    /** @throws RuleException if the roles have been changed since */
    public void undo(Move move) {
        var person = people.find(move.personId());
        if (!List.copyOf(person.getAffiliations()).equals(move.after())) {
            throw new RuleException("ui.conflict.reload");
        }
        person.setAffiliations(move.before());
        people.save(person);
    }
}
