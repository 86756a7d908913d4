package org.qiao.pipeline;

/** What deals can be told apart by when they are counted. */
public enum Dimension {
    STAGE(null),
    DIRECTION("r.direction"),
    /** Sectors of the first level, with all that belongs to them. */
    SECTOR("r.sectorId"),
    /** Provinces and states, with all that lies in them. */
    PLACE("r.siteId"),
    OFFICE("r.officeId"),
    OWNER("r.ownerId"),
    /** Why the deal is closed without a win. */
    REASON("x.reason"),
    /** Provinces, states and countries that the deal was lost to, with all that lies in them. */
    LOST_TO("x.lostToId"),
    /** When the deal is expected to be signed. */
    QUARTER("year(r.expectedOn) * 10 + extract(quarter from r.expectedOn)");

    private final @org.jspecify.annotations.Nullable String column;

    Dimension(@org.jspecify.annotations.Nullable String column) {
        this.column = column;
    }

    /** Whether it is told apart by why the deal was closed. */
    boolean isOfClosing() {
        return this == REASON || this == LOST_TO;
    }

    /** The expression in a query about deals, where the stage of a deal is the given one. */
    String of(String stage) {
        return column == null ? stage : column;
    }
}
