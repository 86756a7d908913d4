package org.qiao.membership;

import java.util.List;

/**
 * A membership was renewed or has ended, or that was taken back.
 *
 * @param keys of the {@link RenewalDue}s that it answers, the earliest first
 * @param settled false if it is to be renewed once more
 */
public record RenewalSettled(List<String> keys, boolean settled) {}
