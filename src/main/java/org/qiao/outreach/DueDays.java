package org.qiao.outreach;

import java.time.LocalDate;
import org.qiao.access.Directory;
import org.qiao.reference.Country;
import org.qiao.reference.WorkingDays;
import org.springframework.stereotype.Component;

/** Puts due days on working days of the owner's country. Source: the domain's word on tasks. */
@Component
class DueDays {

    private final WorkingDays workingDays;
    private final Directory directory;

    DueDays(WorkingDays workingDays, Directory directory) {
        this.workingDays = workingDays;
        this.directory = directory;
    }

    /** That day, or the first working day after it. */
    DueDay on(long ownerId, LocalDate wished) {
        var country = country(ownerId);
        return new DueDay(
                workingDays.next(country, wished), wished, country, workingDays.isKnown(country, wished.getYear()));
    }

    /** That day, or the last working day before it; but the first after it where that would be before the earliest one. */
    LocalDate before(long ownerId, LocalDate wished, LocalDate earliest) {
        var country = country(ownerId);
        var day = workingDays.previous(country, wished);
        return day.isBefore(earliest) ? workingDays.next(country, wished) : day;
    }

    private Country country(long ownerId) {
        return directory
                .colleague(ownerId)
                .map(owner -> Country.of(owner.desk()))
                .orElse(Country.US);
    }
}
