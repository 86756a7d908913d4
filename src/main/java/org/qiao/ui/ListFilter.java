package org.qiao.ui;

import java.util.List;
import java.util.function.Supplier;

/**
 * One thing that a list can be filtered by.
 *
 * @param key its name in the address
 * @param label its name on the screen
 * @param flag whether it is on or off, without values to choose from
 * @param choices the values, asked for when they are needed
 */
public record ListFilter(String key, String label, boolean flag, Supplier<List<Choice>> choices) {

    /** A value to filter by: its token in the address and its word on the screen. */
    public record Choice(String token, String label) {}

    static final String ON = "1";

    /** A filter that any of several values pass. */
    public static ListFilter oneOf(String key, String label, Supplier<List<Choice>> choices) {
        return new ListFilter(key, label, false, choices);
    }

    /** A filter that is on or off. */
    public static ListFilter flag(String key, String label) {
        return new ListFilter(key, label, true, List::of);
    }
}
