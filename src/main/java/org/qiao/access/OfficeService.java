package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chamber's offices, kept by admins. */
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

    @Transactional(readOnly = true)
    public List<Office> list() {
        return offices.findAll(Sort.by("id"));
    }

    /** @throws RecordNotFoundException if there is no such office */
    @Transactional(readOnly = true)
    public Office find(long id) {
        return offices.findById(id).orElseThrow(RecordNotFoundException::new);
    }

    /** @throws RuleException if the zone is not one of the time-zone database, or the code is taken */
    public Office save(Office office) {
        try {
            ZoneId.of(office.getZone());
        } catch (DateTimeException e) {
            throw new RuleException("office.zone.unknown");
        }
        var taken = offices.findAll().stream()
                .anyMatch(o ->
                        o.getCode().equals(office.getCode()) && !java.util.Objects.equals(o.getId(), office.getId()));
        if (taken) {
            throw new RuleException("office.code.taken");
        }
        var saved = offices.saveAndFlush(office);
        events.publishEvent(new AccessChanged());
        return saved;
    }
}
