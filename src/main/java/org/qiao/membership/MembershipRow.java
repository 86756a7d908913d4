package org.qiao.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.kernel.ListRow;

/**
 * One line of the list of memberships, as of the day that was asked for.
 *
 * @param company null where the viewer may not see it
 * @param tierId null before the first term
 * @param since the first day of the first term, null where there is none
 * @param endsOn the last day of the last term, null where there is none
 */
public record MembershipRow(
        long id,
        long companyId,
        @Nullable CompanyRef company,
        MembershipStatus status,
        @Nullable Long tierId,
        @Nullable LocalDate since,
        @Nullable LocalDate endsOn,
        Statement statement,
        long officeId,
        long ownerId,
        Instant updatedAt)
        implements ListRow {

    static MembershipRow of(
            MembershipFacts facts, @Nullable CompanyRef company, List<Term> terms, Statement statement, LocalDate day) {
        return new MembershipRow(
                facts.id(),
                facts.companyId(),
                company,
                Standing.of(terms, day),
                Standing.latest(terms, day)
                        .or(() -> terms.stream().findFirst())
                        .map(Term::tierId)
                        .orElse(null),
                terms.isEmpty() ? null : terms.getFirst().startsOn(),
                terms.isEmpty() ? null : terms.getLast().lastDay(),
                statement,
                facts.officeId(),
                facts.ownerId(),
                facts.updatedAt());
    }
}
