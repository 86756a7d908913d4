package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.kernel.Characters;
import org.qiao.kernel.PlainText;

/** A colleague knows a person: how well, since when, from where. Seen by whoever sees the person. */
@Entity
@Audited
@FilterDef(
        name = "acquaintance",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "acquaintance",
        condition = "{alias}.person_id in (select p.id from person p where p.office_id in (:offices)"
                + " or (0 in (:offices) and (p.owner_id = :me or p.shared = 1)))",
        deduceAliasInjectionPoints = false)
public class Acquaintance {

    private static final int LONGEST_NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable Long personId;
    private @Nullable Long userId;
    private int closeness = 1;
    private @Nullable LocalDate since;

    @Characters(max = LONGEST_NOTE)
    private @Nullable String note;

    public Acquaintance() {}

    Acquaintance(long personId, @Nullable Long userId) {
        this.personId = personId;
        this.userId = userId;
    }

    boolean isNew() {
        return id == null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long personId() {
        return Objects.requireNonNull(personId);
    }

    public @Nullable Long getUserId() {
        return userId;
    }

    public void setUserId(@Nullable Long userId) {
        this.userId = userId;
    }

    /** 1 has met, 2 knows, 3 knows well. */
    public int getCloseness() {
        return closeness;
    }

    public void setCloseness(int closeness) {
        this.closeness = closeness;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public void setSince(@Nullable LocalDate since) {
        this.since = since;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    void moveTo(long otherPerson) {
        personId = otherPerson;
    }

    /** Takes over what the same colleague knows of another record of the person. */
    void join(Acquaintance other) {
        closeness = Math.max(closeness, other.closeness);
        if (since == null || other.since != null && other.since.isBefore(since)) {
            since = other.since;
        }
        if (note == null) {
            note = other.note;
        } else if (other.note != null && !note.contains(other.note)) {
            note = PlainText.cut(note + "; " + other.note, LONGEST_NOTE);
        }
    }

    /** The same as a new row: what undoing a removal saves. */
    public Acquaintance copy() {
        var copy = new Acquaintance(personId(), userId);
        copy.closeness = closeness;
        copy.since = since;
        copy.note = note;
        return copy;
    }
}
