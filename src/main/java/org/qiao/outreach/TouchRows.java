package org.qiao.outreach;

import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes lines of touches: with the names of those companies, people and deals that the viewer may see. */
@Component
class TouchRows {

    private final TouchRepository touches;
    private final Records records;

    TouchRows(TouchRepository touches, Records records) {
        this.touches = touches;
        this.records = records;
    }

    List<TouchRow> of(List<TouchFacts> facts) {
        var ids = facts.stream().map(TouchFacts::id).toList();
        var companies = touches.companies(ids);
        var people = touches.people(ids);
        var staff = touches.staff(ids);
        var names = records.names(
                companies.values().stream().flatMap(List::stream),
                people.values().stream().flatMap(List::stream),
                facts.stream().map(TouchFacts::dealId));
        return facts.stream()
                .map(t -> new TouchRow(
                        t.id(),
                        t.officeId(),
                        t.ownerId(),
                        t.shared(),
                        t.circleId() != null,
                        t.channel(),
                        When.of(t.at(), ZoneId.of(t.zone()), t.allDay()),
                        t.placeId(),
                        t.subjectEn(),
                        t.subjectZh(),
                        t.saidEn(),
                        t.saidZh(),
                        t.outcome(),
                        Records.of(names.companies(), companies.getOrDefault(t.id(), List.of())),
                        Records.of(names.people(), people.getOrDefault(t.id(), List.of())),
                        staff.getOrDefault(t.id(), List.of(t.ownerId())),
                        Records.of(names.deals(), t.dealId())))
                .toList();
    }
}
