package org.qiao.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in addresses. */
final class Days {

    /** The first day that anything is asked of. */
    static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private Days() {}

    /**
     * The day that the address names as {@code 2026-11-16}, or the other one where it names none or nonsense. A day far away
     * is nonsense too: browsers fail at it.
     */
    static LocalDate read(QueryParameters parameters, String name, LocalDate otherwise) {
        try {
            return parameters
                    .getSingleParameter(name)
                    .map(LocalDate::parse)
                    .filter(Days::isNear)
                    .orElse(otherwise);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }

    private static boolean isNear(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The later of two. */
    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
