package org.qiao.screening;

/** A file has far fewer entries than the edition in force: it may have been cut short. Nothing was loaded. */
public class FewerEntries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final int before;
    private final int now;

    FewerEntries(String source, int before, int now) {
        super("Fewer entries: " + now + " instead of " + before);
        this.source = source;
        this.before = before;
        this.now = now;
    }

    /** The list within the list that has fewer; empty for the whole. */
    public String source() {
        return source;
    }

    public int before() {
        return before;
    }

    public int now() {
        return now;
    }
}
