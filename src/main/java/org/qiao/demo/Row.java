package org.qiao.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** One row on its way into a table. */
final class Row {

    private final String table;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Row(String table) {
        this.table = table;
    }

    static Row of(String table) {
        return new Row(table);
    }

    /** Instants are written as UTC. */
    Row set(String column, @Nullable Object value) {
        values.put(column, value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value);
        return this;
    }

    /** The columns that every business row has. */
    Row owned(Owned by) {
        set("office_id", by.office()).set("owner_id", by.owner()).set("shared", by.shared());
        set("created_at", by.created()).set("updated_at", by.updated());
        return by.circle() == null ? this : set("circle_id", by.circle());
    }

    void insert(JdbcClient jdbc) {
        statement(jdbc).update();
    }

    /** Inserts into a table that numbers its rows, and returns the number. */
    long insertForId(JdbcClient jdbc) {
        var key = new GeneratedKeyHolder();
        statement(jdbc).update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private JdbcClient.StatementSpec statement(JdbcClient jdbc) {
        var marks = "?" + ", ?".repeat(values.size() - 1);
        return jdbc.sql("insert into " + table + " (" + String.join(", ", values.keySet()) + ") values (" + marks + ")")
                .params(new ArrayList<>(values.values()));
    }

    /** Whose a row is, and since when it is there. */
    record Owned(
            long office,
            long owner,
            boolean shared,
            @Nullable Long circle,
            Instant created,
            Instant updated) {

        /** With a deal: where it is, and as old. */
        static Owned with(JdbcClient jdbc, long deal) {
            return jdbc.sql(
                            "select office_id, owner_id, shared, circle_id, created_at, updated_at from deal where id = ?")
                    .param(deal)
                    .query((row, n) -> new Owned(
                            row.getLong("office_id"),
                            row.getLong("owner_id"),
                            row.getBoolean("shared"),
                            row.getObject("circle_id", Long.class),
                            row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getObject("updated_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                    .single();
        }
    }
}
