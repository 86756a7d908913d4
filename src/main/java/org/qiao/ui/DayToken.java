package org.qiao.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A day as it stands in an address: {@code 2026-11-16}. A day far away, at which browsers fail, is none. */
public final class DayToken {

    /** The first day that an address may name. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private DayToken() {}

    /** Empty for whatever is no day. */
    static Optional<LocalDate> read(String token) {
        try {
            return Optional.of(LocalDate.parse(token)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The day that the address names, or the other one where it names none; what is no day the viewer is told. */
    public static LocalDate of(QueryParameters address, String name, LocalDate otherwise) {
        var token = address.getSingleParameter(name).orElse("");
        if (token.isEmpty()) {
            return otherwise;
        }
        return read(token).orElseGet(() -> {
            Toasts.problem(Texts.t("ui.day.address", token, Formats.day(otherwise)));
            return otherwise;
        });
    }

    /** As {@link #of}, but not after the latest day, which also stands in for a day that is missing. */
    public static LocalDate upTo(QueryParameters address, String name, LocalDate latest) {
        var day = of(address, name, latest);
        return day.isAfter(latest) ? latest : day;
    }
}
