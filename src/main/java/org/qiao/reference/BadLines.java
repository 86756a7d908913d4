package org.qiao.reference;

import java.util.List;

/** A file was refused whole because of these lines. */
public class BadLines extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A line that cannot be loaded.
     *
     * @param number counted from 1, the header being the first; 0 for the file as a whole
     * @param key the reason, a key of the texts
     * @param line what stands in it
     */
    public record BadLine(long number, String key, String line) {}

    private final transient List<BadLine> lines;

    BadLines(List<BadLine> lines) {
        super("Refused lines: " + lines.size());
        this.lines = List.copyOf(lines);
    }

    public List<BadLine> lines() {
        return lines;
    }
}
