package org.qiao;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Puts rows of any kind straight into their tables, past every guard and filter: whatever the table insists on is filled
 * with something plain, so that a new kind of record is tried without anybody remembering it.
 */
class BareRows {

    /** Whose row it is. */
    record Place(
            long office,
            long owner,
            boolean shared,
            @Nullable Long circle) {}

    private record Column(String name, String type) {}

    private final JdbcClient jdbc;
    private final SessionFactoryImplementor sessions;
    private int number;

    BareRows(JdbcClient jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        this.sessions = entities.unwrap(SessionFactoryImplementor.class);
    }

    /** Every kind of row that belongs to an office. */
    List<Class<? extends OwnedRow>> kinds() {
        return entities().stream()
                .filter(OwnedRow.class::isAssignableFrom)
                .<Class<? extends OwnedRow>>map(type -> type.asSubclass(OwnedRow.class))
                .toList();
    }

    /** Every entity there is. */
    List<Class<?>> entities() {
        return sessions.getMetamodel().getEntities().stream()
                .<Class<?>>map(entity -> entity.getJavaType())
                .sorted(java.util.Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    String table(Class<?> kind) {
        return persister(kind).getTableName();
    }

    boolean hasCircle(Class<?> kind) {
        return List.of(persister(kind).getPropertyNames()).contains("circleId");
    }

    /** Inserts a row and returns its id. What it refers to need not exist. */
    long insert(Class<?> kind, Place place) {
        var values = new LinkedHashMap<String, Object>();
        var javaTypes = javaTypes(kind);
        number++;
        needed(table(kind)).forEach(column -> values.put(column.name(), plain(column, javaTypes.get(column.name()))));
        values.put("office_id", place.office());
        values.put("owner_id", place.owner());
        values.put("shared", place.shared());
        if (place.circle() != null) {
            values.put("circle_id", place.circle());
        }
        var key = new GeneratedKeyHolder();
        jdbc.sql("set foreign_key_checks = 0").update();
        jdbc.sql("insert into " + table(kind) + " (" + String.join(", ", values.keySet()) + ") values ("
                        + String.join(", ", java.util.Collections.nCopies(values.size(), "?")) + ")")
                .params(List.copyOf(values.values()))
                .update(key);
        jdbc.sql("set foreign_key_checks = 1").update();
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private List<Column> needed(String table) {
        return jdbc.sql("select column_name, data_type from information_schema.columns"
                        + " where table_schema = database() and table_name = ? and is_nullable = 'NO' and column_default is null"
                        + " and extra not like '%auto_increment%' and is_generated = 'NEVER'")
                .param(table)
                .query((row, n) -> new Column(row.getString(1), row.getString(2)))
                .list();
    }

    private Object plain(Column column, @Nullable Class<?> javaType) {
        if (javaType != null && javaType.isEnum()) {
            return ((Enum<?>) javaType.getEnumConstants()[0]).name();
        }
        if (javaType == ZoneId.class || column.name().equals("zone")) {
            return "UTC";
        }
        if (column.name().endsWith("currency")) {
            return "CNY";
        }
        return switch (column.type()) {
            case "datetime" -> LocalDateTime.of(2026, 11, 2, 9, 0);
            case "date" -> LocalDate.of(2026, 11, 2);
            case "bigint", "int", "decimal", "bit", "tinyint" -> number;
            default -> "plain";
        };
    }

    private Map<String, Class<?>> javaTypes(Class<?> kind) {
        var persister = persister(kind);
        var types = new HashMap<String, Class<?>>();
        for (int i = 0; i < persister.getPropertyNames().length; i++) {
            var columns = persister.getPropertyColumnNames(i);
            if (columns.length == 1) {
                types.put(columns[0], persister.getPropertyTypes()[i].getReturnedClass());
            }
        }
        return types;
    }

    private AbstractEntityPersister persister(Class<?> kind) {
        return (AbstractEntityPersister) sessions.getMappingMetamodel().getEntityDescriptor(kind);
    }
}
