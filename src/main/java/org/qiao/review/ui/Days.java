package org.qiao.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Days in addresses. */
final class Days {

    private Days() {}

    /** The day that the address names as {@code 2026-11-16}, or the other one where it names none or nonsense. */
    static LocalDate read(QueryParameters parameters, String name, LocalDate otherwise) {
        try {
            return parameters.getSingleParameter(name).map(LocalDate::parse).orElse(otherwise);
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
