package org.qiao.demo.volume;

import java.util.Collection;
import java.util.List;
import org.qiao.pipeline.ClosingReason;
import org.qiao.reference.Term;

/** Why the made deals were lost, and to which country: told of every step that lost one, as the database numbered it. */
final class ClosingRows {

    /** Of so many lost deals one went where nobody knows. */
    private static final int UNKNOWN = 4;

    private ClosingRows() {}

    static String insert(Collection<Term> places) {
        var reasons = List.of(ClosingReason.values()).stream()
                .filter(reason -> reason != ClosingReason.OTHER)
                .map(reason -> "'" + reason + "'")
                .toList();
        var countries = places.stream()
                .filter(place -> place.parentId() == null)
                .map(place -> String.valueOf(place.id()))
                .toList();
        return "insert into deal_closing (deal_id, office_id, owner_id, shared, circle_id, created_at, updated_at, change_id,"
                + " reason, lost_to_id) select c.deal_id, c.office_id, c.owner_id, c.shared, c.circle_id, c.created_at,"
                + " c.updated_at, c.id, " + oneOf(reasons) + ", if(c.deal_id % " + UNKNOWN + " = 0, null, "
                + oneOf(countries)
                + ") from stage_change c join stage s on s.id = c.to_stage_id where s.outcome = 'LOST'";
    }

    /** One of them by the deal's number. */
    private static String oneOf(List<String> values) {
        return "elt(1 + c.deal_id % " + values.size() + ", " + String.join(", ", values) + ")";
    }
}
