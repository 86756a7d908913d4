package org.qiao.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnedRow;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;
import org.qiao.companies.NamedRecord;

/**
 * A company or a person of ours that may be an entry of a list, and what compliance decided. It belongs where our record does.
 * A decision stands until the entry or our names change, and "not the same" also while nothing is alike.
 */
@Entity
@Audited
@FilterDef(
        name = "potentialMatch",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = PotentialMatch.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "potentialMatch", condition = Visibility.ROW, deduceAliasInjectionPoints = false)
class PotentialMatch extends OwnedRow {

    static final class Readable extends Visibility.Offices {
        Readable(CurrentUser user) {
            super(user, Permission.SCREENING_READ);
        }
    }

    /** The fingerprint of what is nowhere alike and stays all the same; names that are alike again have another. */
    private static final String UNLIKE = "";

    @Column(updatable = false)
    private long listId;

    @Column(updatable = false)
    private long entryId;

    private long editionId;

    @Column(updatable = false)
    private @Nullable Long companyId;

    @Column(updatable = false)
    private @Nullable Long personId;

    private int score;
    private String reasons = "";
    private String ourName = "";
    private String listedName = "";
    private String fingerprint = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private MatchChange changed = MatchChange.FOUND;

    private boolean gone;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MatchStatus status = MatchStatus.OPEN;

    @Size(max = 10_000)
    private @Nullable String note;

    private @Nullable Long decidedBy;
    private @Nullable Instant decidedAt;

    protected PotentialMatch() {}

    PotentialMatch(RecordKind kind, NamedRecord record, Finding finding) {
        listId = finding.entry().listId();
        entryId = finding.entry().id();
        companyId = kind == RecordKind.COMPANY ? record.id() : null;
        personId = kind == RecordKind.PERSON ? record.id() : null;
        tell(record, finding);
        editionId = finding.entry().editionId();
        fingerprint = finding.fingerprint(record);
    }

    @Override
    protected String writePermission() {
        return Permission.SCREENING_DECIDE;
    }

    /** It was found again. What was decided about other names or another entry waits for a decision anew. */
    void found(NamedRecord record, Finding finding) {
        var now = finding.fingerprint(record);
        if (!now.equals(fingerprint)) {
            var altered = finding.entry().editionId() != editionId;
            changed = altered ? MatchChange.ENTRY_ALTERED : MatchChange.NAMES_CHANGED;
            reopen();
        } else if (gone) {
            changed = MatchChange.FOUND;
        }
        gone = false;
        fingerprint = now;
        editionId = finding.entry().editionId();
        tell(record, finding);
    }

    private void reopen() {
        if (status.isDecision()) {
            status = MatchStatus.OPEN;
        }
    }

    private void tell(NamedRecord record, Finding finding) {
        setOfficeId(record.officeId());
        setOwnerId(record.ownerId());
        setShared(record.shared());
        score = finding.score();
        reasons = finding.reasonNames();
        ourName = finding.ourName();
        listedName = finding.listedName();
    }

    /**
     * Nothing is alike any more; what was decided is kept. Only what was judged not the same goes by itself, or what left the
     * list: nobody renames a company past compliance, which judges a confirmed match once more.
     */
    void lost(MatchChange why, long edition) {
        if (why == MatchChange.ENTRY_REMOVED || status == MatchStatus.NOT_THE_SAME) {
            if (!gone) {
                goneSince(why, edition);
            }
            return;
        }
        if (gone || !fingerprint.equals(UNLIKE) || editionId != edition) {
            reopen();
        }
        gone = false;
        fingerprint = UNLIKE;
        changed = why;
        editionId = edition;
    }

    private void goneSince(MatchChange why, long edition) {
        gone = true;
        changed = why;
        editionId = edition;
    }

    void decide(MatchStatus decision, String why, long by, Instant at) {
        status = decision;
        note = why;
        decidedBy = by;
        decidedAt = at;
    }

    long getListId() {
        return listId;
    }

    long getEntryId() {
        return entryId;
    }

    long getEditionId() {
        return editionId;
    }

    @Nullable
    Long getCompanyId() {
        return companyId;
    }

    @Nullable
    Long getPersonId() {
        return personId;
    }

    @Nullable
    String getNote() {
        return note;
    }

    MatchStatus getStatus() {
        return status;
    }
}
