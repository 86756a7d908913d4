package org.qiao.outreach;

import java.time.LocalDate;
import org.qiao.reference.Country;

/**
 * A day on which somebody can be asked to have done something.
 *
 * @param day a working day of the owner's country
 * @param wished the day that was wished for
 * @param country where the owner works
 * @param known whether the holidays of that year were loaded; else only weekends are left out
 */
public record DueDay(LocalDate day, LocalDate wished, Country country, boolean known) {

    /** Whether nobody works there on the day that was wished for. */
    public boolean isMoved() {
        return !day.equals(wished);
    }
}
