package org.qiao.review.ui;

import org.jspecify.annotations.Nullable;

/**
 * An office and a period: what was signed, against what was wanted.
 *
 * @param address the deals that were signed or increased in it
 * @param deals how many these are
 * @param projects how many projects were signed for the first time
 * @param signed their amounts in words, per currency
 * @param wanted the target in words; empty where there is none
 * @param percent of the target, of its amount where it has one, else of its projects; null where it cannot be told
 */
record TargetLine(
        String name,
        DealAddress address,
        long deals,
        long projects,
        String signed,
        String wanted,
        @Nullable Integer percent) {}
