package org.qiao.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;

/** When a person's roles may begin and end. Days are those of the actor's office; both ends belong to the role. */
final class RoleDates {

    private RoleDates() {}

    /** @throws RuleException at the roles if one ends before it begins, or the same role at one company overlaps itself */
    static void check(List<Affiliation> roles) {
        for (int i = 0; i < roles.size(); i++) {
            var role = roles.get(i);
            if (role.getValidFrom() != null
                    && role.getValidTo() != null
                    && role.getValidTo().isBefore(role.getValidFrom())) {
                throw new RuleException("person.role.dates", "affiliations");
            }
            for (int j = 0; j < i; j++) {
                if (meet(role, roles.get(j))) {
                    throw new RuleException("person.role.overlap", "affiliations");
                }
            }
        }
    }

    /** Whether they are the same role at one company, at the same time in part at least. */
    static boolean meet(Affiliation a, Affiliation b) {
        return a.companyId() == b.companyId()
                && Objects.equals(a.getTitleEn(), b.getTitleEn())
                && Objects.equals(a.getTitleZh(), b.getTitleZh())
                && !before(a.getValidTo(), b.getValidFrom())
                && !before(b.getValidTo(), a.getValidFrom());
    }

    private static boolean before(@Nullable LocalDate end, @Nullable LocalDate begin) {
        return end != null && begin != null && end.isBefore(begin);
    }

    /**
     * The roles after the person has left one company for another: the old role ends the day before the new one begins.
     *
     * @throws RuleException if the day is still to come, lies before the old role began, or the role has ended already
     */
    static List<Affiliation> moved(List<Affiliation> roles, Affiliation from, Affiliation to, LocalDate today) {
        var day = Objects.requireNonNull(to.getValidFrom());
        if (day.isAfter(today)) {
            throw new RuleException("person.move.future", "day");
        }
        if (!roles.contains(from)
                || from.getValidTo() != null && from.getValidTo().isBefore(day)) {
            throw new RuleException("person.move.gone", "day");
        }
        if (from.getValidFrom() != null && !day.isAfter(from.getValidFrom())) {
            throw new RuleException("person.move.before", "day");
        }
        return Stream.concat(
                        roles.stream().map(role -> role.equals(from) ? role.until(day.minusDays(1)) : role),
                        Stream.of(to))
                .toList();
    }
}
