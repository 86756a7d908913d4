package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chamber's offices, kept by admins. Everyone reads them from {@link Directory}. */
@Service
@Transactional
@RolesAllowed(Permission.OFFICE_WRITE)
public class OfficeService {

    private final OfficeRepository offices;
    private final ApplicationEventPublisher events;

    OfficeService(OfficeRepository offices, ApplicationEventPublisher events) {
        this.offices = offices;
        this.events = events;
    }

    /** The zones an office can lie in, by name: regions of the time-zone database, which know their summer time. */
    public static List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }

    /** @throws RecordNotFoundException if there is no such office */
    @Transactional(readOnly = true)
    public Office find(long id) {
        return offices.findById(id).orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a new or changed office.
     *
     * @throws RuleException if the zone is unknown, or the desk of an existing office would change: all its rows would
     *     change sides with it
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved the office meanwhile
     */
    public Office save(Office office) {
        if (!zones().contains(office.getZone())) {
            throw new RuleException("office.zone.unknown", "zone");
        }
        if (!office.isNew() && find(office.id()).getDesk() != office.getDesk()) {
            throw new RuleException("office.desk.fixed", "desk");
        }
        if (office.getCode().isBlank()) {
            office.setCode(Codes.free(office.getNameEn(), offices::existsByCode));
        }
        var saved = offices.saveAndFlush(office);
        events.publishEvent(new AccessChanged());
        return saved;
    }

    /** @throws RuleException if anybody or anything belongs to the office */
    public void delete(long id) {
        try {
            offices.delete(find(id));
            offices.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RuleException("office.inuse");
        }
        events.publishEvent(new AccessChanged());
    }
}
