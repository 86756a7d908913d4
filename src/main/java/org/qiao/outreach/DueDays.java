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

    /** That day, or the last working day before it; the earliest one, whatever day it is, where that would be before it. */
    LocalDate by(long ownerId, LocalDate latest, LocalDate earliest) {
        var day = workingDays.previous(country(ownerId), latest);
        return day.isBefore(earliest) ? earliest : day;
    }

    private Country country(long ownerId) {
        return directory
                .colleague(ownerId)
                .map(owner -> Country.of(owner.desk()))
                .orElse(Country.US);
    }
}
