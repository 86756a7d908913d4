package org.qiao.reference;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the public holidays of both countries and China's make-up working days, by hand and from a file a year. */
@Service
@Transactional
@RolesAllowed(Permission.LIST_WRITE)
public class CalendarService {

    /** The columns of a file: {@code day} is {@code off} or {@code work}. */
    public static final List<String> COLUMNS = List.of("country", "date", "day", "name_en", "name_zh", "source");

    private final CalendarRepository stored;

    CalendarService(CalendarRepository stored) {
        this.stored = stored;
    }

    /** @throws RecordNotFoundException if there is no such day */
    @Transactional(readOnly = true)
    public CalendarDay find(long id) {
        return stored.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a new or changed day.
     *
     * @throws RuleException if something is missing, or the country has this day already
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    public CalendarDay save(CalendarDay day) {
        check(day);
        if (twin(day).filter(twin -> day.isNew() || twin.id() != day.id()).isPresent()) {
            throw new RuleException("day.twice", "onDate");
        }
        return stored.save(day);
    }

    /** Takes a day out; {@link #save} of its copy undoes it. */
    public void delete(long id) {
        stored.delete(find(id));
    }

    /**
     * Adds the days of a CSV file. A day that is there already is passed over; a different one is a wrong line.
     *
     * @throws BadLines if any line is wrong; then nothing of the file is loaded
     */
    public Loaded load(byte[] file) {
        var fresh = new ArrayList<CalendarDay>();
        var read = CsvLines.read(file, COLUMNS, line -> {
            var day = day(line);
            check(day);
            var same = fresh.stream()
                    .filter(other -> isSameDay(other, day))
                    .findFirst()
                    .or(() -> twin(day));
            if (same.isEmpty()) {
                fresh.add(day);
            } else if (same.get().isWorking() != day.isWorking()) {
                throw new RuleException("day.other", "day");
            }
            return day;
        });
        fresh.forEach(stored::save);
        return new Loaded(fresh.size(), read.size() - fresh.size());
    }

    private static CalendarDay day(Map<String, String> line) {
        var day = new CalendarDay();
        day.setCountry(country(line.get("country")));
        day.setOnDate(CsvLines.day(line.get("date"), "date"));
        day.setWorking(
                switch (line.getOrDefault("day", "").toLowerCase(Locale.ROOT)) {
                    case "off" -> false;
                    case "work" -> true;
                    default -> throw new RuleException("day.kind.wrong", "day");
                });
        day.setNameEn(line.getOrDefault("name_en", ""));
        day.setNameZh(line.getOrDefault("name_zh", ""));
        day.setSource(line.getOrDefault("source", ""));
        return day;
    }

    private static Country country(@Nullable String typed) {
        return switch (String.valueOf(typed).toUpperCase(Locale.ROOT)) {
            case "CN" -> Country.CN;
            case "US" -> Country.US;
            default -> throw new RuleException("day.country.wrong", "country");
        };
    }

    private static void check(CalendarDay day) {
        if (day.getCountry() == null || day.getOnDate() == null) {
            throw new RuleException("ui.required", day.getCountry() == null ? "country" : "onDate");
        }
        day.setNameEn(text(day.getNameEn(), "nameEn", "day.name.required"));
        day.setNameZh(text(day.getNameZh(), "nameZh", "day.name.required"));
        day.setSource(text(day.getSource(), "source", "day.source.required"));
    }

    private static String text(@Nullable String typed, String property, String key) {
        var text = PlainText.line(typed);
        if (text == null) {
            throw new RuleException(key, property);
        }
        return text;
    }

    private Optional<CalendarDay> twin(CalendarDay day) {
        var date = Objects.requireNonNull(day.getOnDate());
        return stored.between(Objects.requireNonNull(day.getCountry()), date, date).stream()
                .findFirst();
    }

    private static boolean isSameDay(CalendarDay one, CalendarDay other) {
        return one.getCountry() == other.getCountry() && Objects.equals(one.getOnDate(), other.getOnDate());
    }
}
