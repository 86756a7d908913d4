package org.qiao.kernel;

/**
 * The part of a list that a screen asks for.
 *
 * @param offset rows before it
 * @param limit rows at most
 * @param total rows of the whole list if the asker knows it, so that a far page can be fetched from the nearer end, or
 *     {@link #UNKNOWN} or {@link #MANY}
 */
public record Window(int offset, int limit, long total) {

    /** Nobody has counted. */
    public static final long UNKNOWN = -1;

    /** Somebody has counted, and stopped at some hundreds. */
    public static final long MANY = -2;

    public static Window of(int offset, int limit) {
        return new Window(offset, limit, UNKNOWN);
    }

    public static Window first(int limit) {
        return of(0, limit);
    }

    /** Whether the total is a number of rows. */
    public boolean isCounted() {
        return total >= 0;
    }
}
