package org.qiao.demo;

/** What the other side sees of a private contact detail: enough to know that it is there. */
public final class Hints {

    private Hints() {}

    /** {@code +86 138 **** 5678}, {@code l***@example.com}; of an account only that there is one. */
    public static String of(String kind, String value) {
        return switch (kind) {
            case "PHONE" -> phone(value);
            case "EMAIL" -> value.substring(0, 1) + "***" + value.substring(Math.max(1, value.indexOf('@')));
            default -> "";
        };
    }

    private static String phone(String value) {
        var parts = value.strip().split(" ");
        for (int i = 2; i < parts.length - 1; i++) {
            parts[i] = "*".repeat(parts[i].length());
        }
        return String.join(" ", parts);
    }
}
