package org.qiao.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.kernel.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What each user may do, read from users, roles and offices. Kept for two seconds and dropped as soon as this node
 * changes one of them, so that a revoked right holds at the next click. Reads by plain SQL: it is what the visibility
 * filter itself asks, so it cannot stand behind it.
 */
@Component
class AccessBook {

    /** Published by whoever changes a user, a role or an office. */
    record AccessChanged() {}

    private final JdbcClient jdbc;

    private record Entry(Actor actor, int passwordChanges) {}

    private final LoadingCache<Long, Optional<Entry>> actors = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(2))
            .maximumSize(10_000)
            .build(this::load);

    AccessBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The user with their present rights, or empty if unknown or disabled. */
    Optional<Actor> actor(long userId) {
        return actors.get(userId).map(Entry::actor);
    }

    /** The same, and empty too once their password was changed more often than that. */
    Optional<Actor> actor(long userId, int passwordChanges) {
        return actors.get(userId)
                .filter(entry -> entry.passwordChanges() <= passwordChanges)
                .map(Entry::actor);
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccessChanged changed) {
        actors.invalidateAll();
    }

    /**
     * Whoever looks at a screen in the office of that user: with no more of the user's own rights than everyone there has who has
     * the right at all, in no circle and nobody's owner.
     */
    Actor room(Actor host) {
        var grants = new HashMap<String, Scope>();
        jdbc.sql("select id from app_user where office_id = ? and disabled = 0")
                .param(host.officeId())
                .query(Long.class)
                .list()
                .forEach(colleague -> actor(colleague)
                        .ifPresent(other -> other.grants()
                                .forEach((permission, scope) ->
                                        grants.merge(permission, scope, (a, b) -> a.compareTo(b) < 0 ? a : b))));
        grants.keySet().retainAll(host.grants().keySet());
        grants.keySet().removeAll(Permission.INSIGHTS);
        return new Actor(
                Actor.NOBODY,
                host.login(),
                host.nameEn(),
                host.nameZh(),
                host.officeId(),
                host.desk(),
                host.zone(),
                host.language(),
                Collections.unmodifiableMap(grants),
                host.officesByDesk());
    }

    Map<Desk, List<Long>> officesByDesk() {
        var offices = new EnumMap<Desk, List<Long>>(Desk.class);
        jdbc.sql("select id, desk from office order by id").query(row -> {
            offices.computeIfAbsent(Desk.valueOf(row.getString("desk")), d -> new ArrayList<>())
                    .add(row.getLong("id"));
        });
        return offices;
    }

    private Optional<Entry> load(long userId) {
        var grants = new HashMap<String, Scope>();
        jdbc.sql(
                        "select g.permission, g.scope from user_role u join role_grant g on g.role_id = u.role_id where u.user_id = ?")
                .param(userId)
                .query(row -> {
                    grants.merge(
                            row.getString("permission"),
                            Scope.valueOf(row.getString("scope")),
                            (a, b) -> a.compareTo(b) > 0 ? a : b);
                });
        return jdbc.sql(
                        "select u.login, u.name_en, u.name_zh, u.language, u.password_changes, o.id, o.desk, o.zone from app_user u"
                                + " join office o on o.id = u.office_id where u.id = ? and u.disabled = 0")
                .param(userId)
                .query((row, n) -> new Entry(
                        new Actor(
                                userId,
                                row.getString("login"),
                                row.getString("name_en"),
                                row.getString("name_zh"),
                                row.getLong("id"),
                                Desk.valueOf(row.getString("desk")),
                                ZoneId.of(row.getString("zone")),
                                Language.ofTag(row.getString("language")),
                                Collections.unmodifiableMap(grants),
                                officesByDesk()),
                        row.getInt("password_changes")))
                .optional();
    }
}
