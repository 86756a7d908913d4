package org.qiao.access;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A business row that may be kept to a need-to-know list; see {@link Visibility#CIRCLE}. */
@MappedSuperclass
public abstract class CircleRow extends OwnedRow {

    private @Nullable Long circleId;

    @Override
    protected void belongWith(OwnedRow other) {
        super.belongWith(other);
        if (other instanceof CircleRow row) {
            circleId = row.circleId;
        }
    }

    public boolean isConfidential() {
        return circleId != null;
    }

    public @Nullable Long getCircleId() {
        return circleId;
    }

    public void setCircleId(@Nullable Long circleId) {
        this.circleId = circleId;
    }
}
