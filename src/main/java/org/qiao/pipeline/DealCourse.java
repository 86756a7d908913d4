package org.qiao.pipeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of deals over time, to filter by. Days are those of the reporting zone. Stages, money, open
 * tasks and the recycle bin are what they were on the day; everything else, and who may see a deal, is today's.
 *
 * @param asOf where deals stood and what they were worth at the end of that day; null: now
 * @param since the first day of the span in which something happened; null: from the beginning
 * @param happened any of these, within the span; empty: anything
 * @param reachedIds stages of which a deal came to any
 * @param leftIds stages of which a deal has left any again
 * @param expected quarters in any of which the deal is expected to be signed
 * @param undated also deals of which nobody says when they are expected to be signed
 * @param closed why it was closed without a win, and where it went
 * @param due only deals with a next step that is late or due soon
 * @param booked what is in its ledger
 */
public record DealCourse(
        @Nullable LocalDate asOf,
        @Nullable LocalDate since,
        Collection<Happening> happened,
        Collection<Long> reachedIds,
        Collection<Long> leftIds,
        Collection<Quarter> expected,
        boolean undated,
        Closed closed,
        boolean due,
        Booked booked) {

    /**
     * Why deals are closed where they stand, as far as the viewer may know. An empty collection filters nothing.
     *
     * @param untold also those that are closed without a win, of which nobody says why
     * @param lostTo includes what lies in the places; {@link DealFilter#NONE} for lost deals of which nobody says where they went
     */
    public record Closed(Collection<ClosingReason> reasons, boolean untold, Collection<Long> lostTo) {

        static final Closed ANY = new Closed(List.of(), false, List.of());
    }

    /** Wherever deals stand now. */
    static final DealCourse ANY = new DealCourse(
            null, null, List.of(), List.of(), List.of(), List.of(), false, Closed.ANY, false, Booked.ANY);
}
