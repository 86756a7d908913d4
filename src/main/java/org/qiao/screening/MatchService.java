package org.qiao.screening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.companies.NameBook;
import org.qiao.companies.NamedRecord;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Potential matches: listed, looked at, decided. A decision can be revised; every one is in the audit log. */
@Service
@Transactional
@RolesAllowed(Permission.SCREENING_READ)
public class MatchService {

    private static final int LONGEST_NOTE = 10_000;

    private final MatchRepository matches;
    private final ListRepository lists;
    private final NameBook names;
    private final CurrentUser user;
    private final Clock clock;

    MatchService(MatchRepository matches, ListRepository lists, NameBook names, CurrentUser user, Clock clock) {
        this.matches = matches;
        this.lists = lists;
        this.names = names;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MatchRow> list(MatchFilter filter, Window window) {
        return matches.list(filter, window);
    }

    /** How many match the filter, counted no further than the bound: one more than the bound means "more". */
    @Transactional(readOnly = true)
    public long count(MatchFilter filter, int bound) {
        return matches.count(filter, bound);
    }

    /** The newest edition of each list: what everything has been laid beside. */
    @Transactional(readOnly = true)
    public List<EditionRow> inForce() {
        return lists.inForce();
    }

    /** What the company may be, the likeliest first. */
    @Transactional(readOnly = true)
    public List<MatchRow> ofCompany(long id) {
        return matches.ofRecord(RecordKind.COMPANY, id);
    }

    /** What the person may be, the likeliest first. */
    @Transactional(readOnly = true)
    public List<MatchRow> ofPerson(long id) {
        return matches.ofRecord(RecordKind.PERSON, id);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public MatchDetails find(long id) {
        var match = match(id);
        var entry = lists.entry(match.getEntryId()).orElseThrow(RecordNotFoundException::new);
        return new MatchDetails(
                matches.row(id).orElseThrow(RecordNotFoundException::new),
                match.getVersion(),
                ourNames(match),
                MatchDetails.Listed.of(entry.party()),
                entry.isRemoved(),
                match.getNote());
    }

    private PotentialMatch match(long id) {
        return matches.find(id).orElseThrow(RecordNotFoundException::new);
    }

    private List<String> ourNames(PotentialMatch match) {
        var company = match.getCompanyId();
        var records = company != null
                ? names.companies(List.of(company))
                : names.people(List.of(Objects.requireNonNull(match.getPersonId())));
        return records.stream()
                .flatMap(record -> record.names().stream())
                .map(NamedRecord.Name::text)
                .toList();
    }

    /** Whether the viewer may decide it. */
    @Transactional(readOnly = true)
    public boolean mayDecide(long id) {
        return user.mayWrite(match(id));
    }

    /**
     * Decides the match as it was seen at that version, or revises what was decided.
     *
     * @throws RuleException if there is no decision or no note
     * @throws org.springframework.dao.OptimisticLockingFailureException if it was changed meanwhile
     */
    @RolesAllowed(Permission.SCREENING_DECIDE)
    public void decide(long id, int version, @Nullable MatchStatus decision, String note) {
        var match = match(id);
        if (match.getVersion() != version) {
            throw new ObjectOptimisticLockingFailureException(PotentialMatch.class, id);
        }
        if (decision == null || decision == MatchStatus.OPEN) {
            throw new RuleException("ui.required", "status");
        }
        if (PlainText.line(note) == null) {
            throw new RuleException("screening.note.required", "note");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new RuleException("screening.note.long", "note");
        }
        match.decide(decision, note.strip(), user.require().userId(), clock.instant());
    }
}
