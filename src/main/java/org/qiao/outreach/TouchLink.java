package org.qiao.outreach;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A company or person that a touch was with; repeats the touch's time so that a timeline is read in index order. */
@Embeddable
class TouchLink {

    private @Nullable Long recordId;
    private @Nullable Instant at;

    protected TouchLink() {}

    TouchLink(long recordId, Instant at) {
        this.recordId = recordId;
        this.at = at;
    }

    Long recordId() {
        return Objects.requireNonNull(recordId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TouchLink link
                && Objects.equals(recordId, link.recordId)
                && Objects.equals(at, link.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(recordId, at);
    }

    @Override
    public String toString() {
        return String.valueOf(recordId);
    }
}
