package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;

/** Dates and times as each language writes them: {@code 3 Nov 2026} and {@code 2026年11月3日}, 24-hour clock in both. */
public final class Formats {

    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter WEEKDAY_EN = DateTimeFormatter.ofPattern("EEE", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY_ZH = DateTimeFormatter.ofPattern("EEE", Locale.CHINA);

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private Formats() {}

    public static String day(LocalDate day) {
        return (Texts.language() == Language.ZH ? DAY_ZH : DAY_EN).format(day);
    }

    /** A quarter of a year: {@code Q4 2026} and {@code 2026年第4季度}. */
    public static String quarter(int year, int quarter) {
        return t("ui.quarter", String.valueOf(year), String.valueOf(quarter));
    }

    public static String weekday(LocalDate day) {
        return (Texts.language() == Language.ZH ? WEEKDAY_ZH : WEEKDAY_EN).format(day);
    }

    /** The day with its weekday where each language puts it: {@code Tue 3 Nov 2026} and {@code 2026年11月3日 周二}. */
    public static String weekdayAndDay(LocalDate day) {
        return Texts.language() == Language.ZH ? day(day) + " " + weekday(day) : weekday(day) + " " + day(day);
    }

    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** The zone in words: Beijing time, Pacific Time; never an abbreviation that means two things. */
    public static String zone(ZoneId zone) {
        return zone.equals(BEIJING)
                ? t("ui.zone.beijing")
                : zone.getDisplayName(TextStyle.FULL, Texts.language().locale());
    }

    /** A number as its source qualified it, the qualifier where each language puts it: {@code more than 300}, {@code 超过 300}. */
    public static String qualified(Qualifier qualifier, String number) {
        return t("figure." + qualifier.name().toLowerCase(Locale.ROOT), number);
    }

    /** Day and time at that zone's clock. */
    public static String moment(Instant at, ZoneId zone) {
        var local = LocalDateTime.ofInstant(at, zone);
        return day(local.toLocalDate()) + " " + time(local.toLocalTime());
    }
}
