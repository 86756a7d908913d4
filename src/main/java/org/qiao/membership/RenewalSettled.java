package org.qiao.membership;

/**
 * A membership was renewed, or its renewal was taken back.
 *
 * @param key of the {@link RenewalDue} that it answers
 * @param renewed false if it is to be renewed once more
 */
public record RenewalSettled(String key, boolean renewed) {}
