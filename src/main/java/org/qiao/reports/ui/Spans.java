package org.qiao.reports.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Periods that reports are asked for again and again. */
enum Spans {
    LAST_WEEK,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER;

    LocalDate first(LocalDate today) {
        return switch (this) {
            case LAST_WEEK ->
                today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
            case THIS_MONTH -> today.withDayOfMonth(1);
            case LAST_MONTH -> today.withDayOfMonth(1).minusMonths(1);
            case THIS_QUARTER -> today.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    LocalDate last(LocalDate today) {
        return switch (this) {
            case LAST_WEEK -> first(today).plusDays(6);
            case LAST_MONTH -> today.withDayOfMonth(1).minusDays(1);
            case THIS_MONTH, THIS_QUARTER -> today;
        };
    }
}
