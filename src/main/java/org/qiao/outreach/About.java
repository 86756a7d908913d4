package org.qiao.outreach;

/** The record whose touches or tasks are meant. */
public record About(Kind kind, long id) {

    /** What touches and tasks can be about. */
    public enum Kind {
        COMPANY,
        PERSON,
        DEAL
    }

    public static About company(long id) {
        return new About(Kind.COMPANY, id);
    }

    public static About person(long id) {
        return new About(Kind.PERSON, id);
    }

    public static About deal(long id) {
        return new About(Kind.DEAL, id);
    }
}
