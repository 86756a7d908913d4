package org.qiao.membership;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A person who represents the member company, and since when. */
@Embeddable
public record Seat(long personId, LocalDate since) {

    /** For the audit log. */
    @Override
    public String toString() {
        return "person " + personId + " since " + since;
    }
}
