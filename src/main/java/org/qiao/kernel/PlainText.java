package org.qiao.kernel;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts as people meant them. */
public final class PlainText {

    private PlainText() {}

    /**
     * One line without the characters that nobody sees: control characters, zero-width marks and marks that turn the direction
     * of writing, which would make two names look alike or a list read backwards. Null for what is then blank.
     */
    public static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var seen = typed.replaceAll(
                        "[\\p{Cc}\\u00AD\\u061C\\u115F\\u1160\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060\\u2066-\\u2069\\u3164\\uFEFF\\uFFA0]+",
                        "")
                .strip();
        return seen.isEmpty() ? null : seen;
    }

    /** As {@link #line}, empty for what is blank. */
    public static String lineOrEmpty(@Nullable String typed) {
        return Objects.requireNonNullElse(line(typed), "");
    }

    /** Whether what remains of the line has no more characters, also those beyond the basic plane counted as one. */
    public static boolean fits(@Nullable String typed, int max) {
        var line = line(typed);
        return line == null || line.codePointCount(0, line.length()) <= max;
    }
}
