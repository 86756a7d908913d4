package org.qiao.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.EntityManagerFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.WeakHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a line for every change of an {@link Audited} entity, in the same transaction, each line hashed over the one
 * before it: a deleted or altered line breaks the chain.
 */
@Component
class AuditLog implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;

    private record Line(String kind, long recordId, String action, Map<String, Object> changes) {}

    private final transient CurrentUser user;
    private final transient Clock clock;
    private final transient JsonMapper json;
    private final transient Map<SharedSessionContractImplementor, List<Line>> pending =
            java.util.Collections.synchronizedMap(new WeakHashMap<>());

    AuditLog(EntityManagerFactory entities, CurrentUser user, Clock clock, JsonMapper json) {
        this.user = user;
        this.clock = clock;
        this.json = json;
        var listeners = entities.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(
                event.getSession(),
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                "CREATE",
                null,
                event.getState(),
                null);
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(
                event.getSession(),
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                "UPDATE",
                event.getOldState(),
                event.getState(),
                event.getDirtyProperties());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(
                event.getSession(),
                event.getPersister(),
                event.getEntity(),
                event.getId(),
                "DELETE",
                event.getDeletedState(),
                null,
                null);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    private void note(
            SharedSessionContractImplementor session,
            EntityPersister persister,
            Object entity,
            Object id,
            String action,
            Object @Nullable [] before,
            Object @Nullable [] after,
            int @Nullable [] dirty) {
        var audited = entity.getClass().getAnnotation(Audited.class);
        if (audited == null) {
            return;
        }
        var changes = changes(persister.getPropertyNames(), audited.secret(), before, after, dirty);
        if (changes.isEmpty() && action.equals("UPDATE")) {
            return;
        }
        var lines = pending.computeIfAbsent(session, s -> {
            session.getTransactionCompletionCallbacks().registerCallback((BeforeCompletionCallback) this::writeLines);
            return new ArrayList<>();
        });
        lines.add(new Line(entity.getClass().getSimpleName(), (Long) id, action, changes));
    }

    private static Map<String, Object> changes(
            String[] names,
            boolean secret,
            Object @Nullable [] before,
            Object @Nullable [] after,
            int @Nullable [] dirty) {
        var changes = new LinkedHashMap<String, Object>();
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals("version") || names[i].equals("updatedAt") || names[i].equals("createdAt")) {
                continue;
            }
            var from = before == null ? null : before[i];
            var to = after == null ? null : after[i];
            if (!Objects.equals(from, to) && (dirty == null || contains(dirty, i))) {
                changes.put(names[i], List.of(shown(from, secret), shown(to, secret)));
            }
        }
        return changes;
    }

    private static boolean contains(int[] dirty, int index) {
        return java.util.Arrays.stream(dirty).anyMatch(i -> i == index);
    }

    private static String shown(@Nullable Object value, boolean secret) {
        if (value == null) {
            return "";
        }
        return secret ? "•••" : String.valueOf(value);
    }

    private void writeLines(SharedSessionContractImplementor session) {
        var lines = pending.remove(session);
        if (lines != null) {
            ((org.hibernate.Session) session).doWork(connection -> append(connection, lines));
        }
    }

    /** The head row is locked until commit, which keeps the chain linear without a gap. */
    private void append(Connection connection, List<Line> lines) throws SQLException {
        var actor = user.require();
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        String hash;
        try (var head = connection.prepareStatement("select hash from audit_head where id = 1 for update");
                var row = head.executeQuery()) {
            row.next();
            hash = row.getString(1);
        }
        try (var insert = connection.prepareStatement(
                "insert into audit_entry (at, actor_id, actor_name, kind, record_id, action, changes, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var line : lines) {
                var changes = json.writeValueAsString(line.changes());
                var previous = hash;
                hash = hash(
                        previous,
                        at,
                        actor.userId(),
                        actor.login(),
                        line.kind(),
                        line.recordId(),
                        line.action(),
                        changes);
                insert.setObject(1, at);
                insert.setLong(2, actor.userId());
                insert.setString(3, actor.login());
                insert.setString(4, line.kind());
                insert.setLong(5, line.recordId());
                insert.setString(6, line.action());
                insert.setString(7, changes);
                insert.setString(8, previous);
                insert.setString(9, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var head = connection.prepareStatement("update audit_head set hash = ? where id = 1")) {
            head.setString(1, hash);
            head.executeUpdate();
        }
    }

    /** SHA-256 over the previous hash and every field of the line, in this order, separated by a unit separator. */
    static String hash(String previous, LocalDateTime at, Object... fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(UTF_8));
            digest.update(at.toString().getBytes(UTF_8));
            for (var field : fields) {
                digest.update((byte) 0x1f);
                digest.update(String.valueOf(field).getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
