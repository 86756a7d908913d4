package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the audit log: one's own lines, one's desk's or all, by the scope of {@link Permission#AUDIT_READ}. A line about a
 * record that the viewer may not see is left out; those who oversee everything are told that there was a change, not
 * which.
 */
@Service
@RolesAllowed(Permission.AUDIT_READ)
@Transactional(readOnly = true)
public class AuditService {

    /** What stands in the log instead of a value that it must not repeat. */
    public static final String HIDDEN = "•••";

    /** So many lines are looked at in one go; a viewer who may see few of them asks again for older ones. */
    private static final int LOOKED_AT = 2_000;

    /** A field with its old and new value; {@code enumWord} is the start of the values' text keys where it is an enum. */
    public record Change(
            String field, String from, String to, @Nullable String enumWord) {}

    /** @param hidden the record is not the viewer's to see: there are no changes and no id */
    public record Entry(
            long id,
            Instant at,
            long actorId,
            String actorLogin,
            String kind,
            long recordId,
            String action,
            boolean hidden,
            List<Change> changes) {}

    /** @param olderThan where the next page begins; empty at the end of the log */
    public record Page(List<Entry> entries, OptionalLong olderThan) {}

    private record Line(
            long id,
            Instant at,
            long actorId,
            String actorLogin,
            String kind,
            long recordId,
            String action,
            String changes) {}

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AuditKinds kinds;
    private final AuditChain chain;
    private final JsonMapper json;

    AuditService(JdbcClient jdbc, CurrentUser user, AuditKinds kinds, AuditChain chain, JsonMapper json) {
        this.jdbc = jdbc;
        this.user = user;
        this.kinds = kinds;
        this.chain = chain;
        this.json = json;
    }

    /** Newest first, from before the given id; at most {@code limit} lines. */
    public Page list(long beforeId, int limit) {
        var entries = new ArrayList<Entry>();
        var before = beforeId;
        for (int looked = 0; looked < LOOKED_AT; looked += limit) {
            var lines = lines(before, limit);
            var visible = visible(lines);
            for (var line : lines) {
                entry(line, visible).ifPresent(entries::add);
                before = line.id();
                if (entries.size() == limit) {
                    return new Page(entries, OptionalLong.of(before));
                }
            }
            if (lines.size() < limit) {
                return new Page(entries, OptionalLong.empty());
            }
        }
        return new Page(entries, OptionalLong.of(before));
    }

    /**
     * The first line that was altered or whose predecessor was deleted, {@link Long#MAX_VALUE} if the last lines are
     * missing, empty if the chain is whole. Walks the whole log.
     */
    public OptionalLong firstBrokenLine() {
        return chain.firstBroken();
    }

    private List<Line> lines(long before, int limit) {
        var actor = user.require();
        var mine = "a.actor_id = :me";
        var whose = actor.scope(Permission.AUDIT_READ) == Scope.ALL
                ? ":me = :me"
                : actor.scope(Permission.AUDIT_READ) == Scope.OWN
                        ? mine
                        : "(" + mine
                                + " or a.actor_id in (select u.id from app_user u where u.office_id in (:offices)))";
        return jdbc.sql("select a.id, a.at, a.actor_id, a.actor_name, a.kind, a.record_id, a.action, a.changes"
                        + " from audit_entry a where a.id < :before and " + whose + " order by a.id desc limit :limit")
                .param("before", before)
                .param("me", actor.userId())
                .param("offices", actor.offices(Permission.AUDIT_READ))
                .param("limit", limit)
                .query((row, n) -> new Line(
                        row.getLong("id"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getLong("actor_id"),
                        row.getString("actor_name"),
                        row.getString("kind"),
                        row.getLong("record_id"),
                        row.getString("action"),
                        row.getString("changes")))
                .list();
    }

    private Map<String, Set<Long>> visible(List<Line> lines) {
        var actor = user.require();
        var byKind = lines.stream()
                .collect(Collectors.groupingBy(Line::kind, Collectors.mapping(Line::recordId, Collectors.toSet())));
        var visible = new HashMap<String, Set<Long>>();
        byKind.forEach((kind, ids) -> visible.put(kind, kinds.visible(kind, ids, actor)));
        return visible;
    }

    /**
     * Hidden and deleted records look alike: who did something, and when, for those who oversee all. Others are told nothing,
     * not even of what they did themselves: a merge changes rows that whoever merges must not learn of (decision 0016).
     */
    private Optional<Entry> entry(Line line, Map<String, Set<Long>> visible) {
        var actor = user.require();
        var hidden = !visible.getOrDefault(line.kind(), Set.of()).contains(line.recordId());
        if (hidden && !(actor.scope(Permission.AUDIT_READ) == Scope.ALL && kinds.readable(line.kind(), actor))) {
            return Optional.empty();
        }
        return Optional.of(new Entry(
                line.id(),
                line.at(),
                line.actorId(),
                line.actorLogin(),
                line.kind(),
                hidden ? 0 : line.recordId(),
                line.action(),
                hidden,
                hidden ? List.of() : changes(line)));
    }

    private List<Change> changes(Line line) {
        var fields = json.readValue(line.changes(), new TypeReference<Map<String, List<String>>>() {});
        return fields.entrySet().stream()
                .map(e -> new Change(
                        e.getKey(),
                        e.getValue().getFirst(),
                        e.getValue().getLast(),
                        kinds.enumOf(line.kind(), e.getKey())
                                .map(type -> type.getSimpleName().toLowerCase(Locale.ROOT))
                                .orElse(null)))
                .toList();
    }
}
