package org.qiao.access;

import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import org.hibernate.Session;
import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.collection.spi.PersistentMap;
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
import org.qiao.access.AuditChain.Line;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;

/** Notes every change of an {@link Audited} entity, collections included, and writes the lines in the same transaction. */
@Component
class AuditLog implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {
    private static final long serialVersionUID = 1L;

    /** What follows from other fields or from the line itself. */
    private static final Set<String> UNREMARKABLE =
            Set.of("version", "createdAt", "updatedAt", "sortEn", "sortZh", "tail", "headquartersAt");

    private final transient EntityManagerFactory entities;
    private final transient AuditChain chain;
    private final transient Map<SharedSessionContractImplementor, List<Line>> pending =
            Collections.synchronizedMap(new WeakHashMap<>());

    AuditLog(EntityManagerFactory entities, AuditChain chain) {
        this.entities = entities;
        this.chain = chain;
        var listeners = entities.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    /** Notes what happened to a record beside its fields, such as a new password. Needs a transaction. */
    void note(Class<?> kind, long recordId, String action, Map<String, List<String>> changes) {
        var manager = Objects.requireNonNull(EntityManagerFactoryUtils.getTransactionalEntityManager(entities));
        note(
                manager.unwrap(SharedSessionContractImplementor.class),
                new Line(kind.getSimpleName(), recordId, action, changes));
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
                event.getState());
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
                event.getState());
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
            Object @Nullable [] after) {
        var audited = entity.getClass().getAnnotation(Audited.class);
        if (audited == null) {
            return;
        }
        var changes = changes(persister, audited.secret(), before, after);
        if (!changes.isEmpty() || !action.equals("UPDATE")) {
            note(session, new Line(entity.getClass().getSimpleName(), (Long) id, action, changes));
        }
    }

    private void note(SharedSessionContractImplementor session, Line line) {
        pending.computeIfAbsent(session, s -> {
                    s.getTransactionCompletionCallbacks().registerCallback((BeforeCompletionCallback) this::writeLines);
                    return new ArrayList<>();
                })
                .add(line);
    }

    private void writeLines(SharedSessionContractImplementor session) {
        var lines = pending.remove(session);
        if (lines != null) {
            ((Session) session).doWork(connection -> write(connection, lines));
        }
    }

    private void write(Connection connection, List<Line> lines) throws SQLException {
        chain.append(connection, lines);
    }

    private static Map<String, List<String>> changes(
            EntityPersister persister, boolean secret, Object @Nullable [] before, Object @Nullable [] after) {
        var names = persister.getPropertyNames();
        var stored = before == null ? persister.getPropertyInsertability() : persister.getPropertyUpdateability();
        var changes = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < names.length; i++) {
            // A collection has no column of its own, and counts as not stored.
            if (!stored[i] && !persister.getPropertyTypes()[i].isCollectionType() || UNREMARKABLE.contains(names[i])) {
                continue;
            }
            var from = before == null ? "" : shown(stored(before[i]));
            var to = after == null ? "" : shown(after[i]);
            if (!from.equals(to)) {
                changes.put(names[i], secret ? List.of(masked(from), masked(to)) : List.of(from, to));
            }
        }
        return changes;
    }

    /** A collection is the same object before and after; what it held is in its snapshot until the flush has ended. */
    private static @Nullable Object stored(@Nullable Object value) {
        if (!(value instanceof PersistentCollection<?> collection) || !collection.wasInitialized()) {
            return value;
        }
        var snapshot = collection.getStoredSnapshot();
        // The snapshot of a set is a map of each element to itself.
        return snapshot instanceof Map<?, ?> map && !(value instanceof PersistentMap) ? map.keySet() : snapshot;
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof PersistentCollection<?> collection && !collection.wasInitialized()) {
            return "";
        }
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> String.valueOf(new TreeMap<>(map));
            case Set<?> set ->
                set.stream().map(String::valueOf).sorted().toList().toString();
            case Collection<?> list ->
                list.stream().map(String::valueOf).toList().toString();
            case Object[] many -> Arrays.toString(many);
            default -> String.valueOf(value);
        };
    }

    private static String masked(String value) {
        return value.isEmpty() ? "" : AuditService.HIDDEN;
    }
}
