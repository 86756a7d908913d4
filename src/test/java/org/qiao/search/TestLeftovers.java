package org.qiao.search;

import org.springframework.stereotype.Component;

/** What an update left to do, as tests of other modules have it done. */
@Component
public class TestLeftovers {

    private final Leftovers leftovers;
    private final SortLeftover sorting;
    private final LeftoverProgress progress;

    TestLeftovers(Leftovers leftovers, SortLeftover sorting, LeftoverProgress progress) {
        this.leftovers = leftovers;
        this.sorting = sorting;
        this.progress = progress;
    }

    /** Does all that the next start would. */
    public void finish() {
        leftovers.finish();
    }

    /** Says that so many percent of the names are sorted anew. */
    public void sorted(int percent) {
        progress.show(sorting, percent, 100);
    }

    /** Says that all of them are. */
    public void allSorted() {
        progress.end(sorting, false);
    }
}
