package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit log: one's own lines, one's desk's or all, by the scope of {@link Permission#AUDIT_READ}. */
@Service
@RolesAllowed(Permission.AUDIT_READ)
@Transactional(readOnly = true)
public class AuditService {

    /** One change; {@code changes} maps a field to its old and new value. */
    public record Entry(
            long id,
            Instant at,
            String actor,
            String kind,
            long recordId,
            String action,
            Map<String, List<String>> changes) {}

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final JsonMapper json;

    AuditService(JdbcClient jdbc, CurrentUser user, JsonMapper json) {
        this.jdbc = jdbc;
        this.user = user;
        this.json = json;
    }

    /** Newest first, from before the given id; at most {@code limit}. */
    public List<Entry> list(long beforeId, int limit) {
        var actor = user.require();
        // The log of what a viewer may not see is hidden too: kinds they cannot read are left out, and of the other
        // desk's work everything.
        return jdbc.sql("select a.id, a.at, a.actor_name, a.kind, a.record_id, a.action, a.changes from audit_entry a"
                        + " left join app_user u on u.id = a.actor_id"
                        + " where a.id < :before and (a.actor_id = :me or u.office_id in (:offices))"
                        + " and (a.kind not in ('DealTerms', 'LedgerEntry') or :confidential)"
                        + " order by a.id desc limit :limit")
                .param("before", beforeId)
                .param("me", actor.userId())
                .param("offices", actor.offices(Permission.AUDIT_READ))
                .param("confidential", actor.may(Permission.DEAL_CONFIDENTIAL))
                .param("limit", limit)
                .query((row, n) -> new Entry(
                        row.getLong("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("actor_name"),
                        row.getString("kind"),
                        row.getLong("record_id"),
                        row.getString("action"),
                        json.readValue(row.getString("changes"), new TypeReference<Map<String, List<String>>>() {})))
                .list();
    }

    /** The first line whose hash does not follow from its content and the line before it; empty if the chain is whole. */
    public Optional<Long> firstBrokenLine() {
        var previous = new String[] {"0".repeat(64)};
        var broken = new Long[1];
        jdbc.sql("select * from audit_entry order by id").query(row -> {
            var expected = AuditLog.hash(
                    previous[0],
                    row.getObject("at", LocalDateTime.class),
                    row.getLong("actor_id"),
                    row.getString("actor_name"),
                    row.getString("kind"),
                    row.getLong("record_id"),
                    row.getString("action"),
                    row.getString("changes"));
            if (broken[0] == null && !expected.equals(row.getString("hash"))) {
                broken[0] = row.getLong("id");
            }
            previous[0] = row.getString("hash");
        });
        var head = jdbc.sql("select hash from audit_head where id = 1")
                .query(String.class)
                .single();
        if (broken[0] == null && !head.equals(previous[0])) {
            broken[0] = Long.MAX_VALUE;
        }
        return Optional.ofNullable(broken[0]);
    }
}
