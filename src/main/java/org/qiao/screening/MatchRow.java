package org.qiao.screening;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.PersonRef;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;

/**
 * A potential match in a list.
 *
 * @param ourName the name of ours that is most alike
 * @param listedName the entry's name that it is like
 * @param company null where it is a person, or hidden
 * @param gone it is no match any more
 */
public record MatchRow(
        long id,
        long officeId,
        long ownerId,
        @Nullable Long companyId,
        @Nullable Long personId,
        @Nullable CompanyRef company,
        @Nullable PersonRef person,
        String ourName,
        String listedName,
        String listName,
        ListFormat format,
        String source,
        @Nullable String program,
        int score,
        List<MatchReason> reasons,
        MatchChange changed,
        boolean gone,
        MatchStatus status,
        Instant foundAt,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy)
        implements ListRow {

    public RecordKind kind() {
        return companyId != null ? RecordKind.COMPANY : RecordKind.PERSON;
    }

    /** What our record is called; empty where it is hidden. */
    public String name(Language viewer) {
        return company != null ? company.name(viewer) : person != null ? person.name(viewer) : "";
    }

    /** Where our record's page is. */
    public String address() {
        return companyId != null ? "companies/" + companyId : "people/" + personId;
    }
}
