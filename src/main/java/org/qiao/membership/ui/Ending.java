package org.qiao.membership.ui;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day from which a membership no longer counts, while it is being chosen. */
public class Ending {

    @NotNull
    private @Nullable LocalDate day;

    Ending(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
