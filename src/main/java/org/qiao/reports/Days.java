package org.qiao.reports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days in addresses. */
public final class Days {

    private Days() {}

    /** The day that is written as {@code 2026-11-16}; empty for nonsense. */
    public static Optional<LocalDate> read(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
