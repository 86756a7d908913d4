package org.qiao.access;

import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;

/**
 * Stops a row from being written where the actor has no right to: neither into a foreign office, nor out of one. Stands
 * under every path, like the visibility filter does for reading.
 */
class WriteGuard {

    private final CurrentUser user;
    private final Clock clock;

    WriteGuard(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    @PrePersist
    void beforeInsert(OwnedRow row) {
        row.stamp(clock.instant());
        var actor = user.require();
        allow(lands(actor, row));
    }

    @PreUpdate
    void beforeUpdate(OwnedRow row) {
        row.stamp(clock.instant());
        var actor = user.require();
        allow(reached(actor, row.writePermission(), row) || archivedOnlyByRight(actor, row));
        var moved = !Objects.equals(row.getOfficeId(), row.loadedOfficeId());
        allow(!moved || lands(actor, row));
        if (row.archivedChanged()) {
            allow(reached(actor, row.archivePermission(), row));
        }
    }

    @PreRemove
    void beforeDelete(OwnedRow row) {
        allow(reached(user.require(), row.archivePermission(), row));
    }

    /** Where the row was when it was loaded is what counts: a changed owner must not open the door. */
    private static boolean reached(Actor actor, String permission, OwnedRow row) {
        return actor.reaches(
                permission, Objects.requireNonNull(row.loadedOfficeId()), Objects.requireNonNull(row.loadedOwnerId()));
    }

    private static boolean archivedOnlyByRight(Actor actor, OwnedRow row) {
        return row.archivedChanged() && reached(actor, row.archivePermission(), row);
    }

    /** A row may land in an office within reach, or in one's own office if one owns it. */
    private static boolean lands(Actor actor, OwnedRow row) {
        var office = Objects.requireNonNull(row.getOfficeId());
        var owner = Objects.requireNonNull(row.getOwnerId());
        return actor.may(row.writePermission())
                && (actor.offices(row.writePermission()).contains(office)
                        || owner == actor.userId() && office == actor.officeId());
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("This row is out of reach");
        }
    }
}
