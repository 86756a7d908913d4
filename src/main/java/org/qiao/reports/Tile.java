package org.qiao.reports;

import org.qiao.kernel.Language;

/**
 * Where a province or state lies in the grid of its country: every one is one tile of the same size, so that none looks more
 * important for being large.
 *
 * @param code the place's code
 * @param column from the west, counted from 0
 * @param row from the north, counted from 0
 */
public record Tile(String code, int column, int row, String shortEn, String shortZh) {

    /** The country's code. */
    public String country() {
        return code.substring(0, 2);
    }

    /** The customary abbreviation, for where the name has no room. */
    public String shortName(Language viewer) {
        return viewer.choose(shortEn, shortZh);
    }
}
