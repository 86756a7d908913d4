package org.qiao.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * What the log knows about the kinds of record in it, so that a viewer learns nothing through it that the records
 * themselves hide. Business records are asked by query: the visibility filter answers, as everywhere.
 */
@Component
class AuditKinds {

    /** @param permission what reading the kind asks for; empty for a kind that has no offices, such as roles */
    private record Kind(Class<?> type, boolean filtered, Optional<String> permission) {}

    private final EntityManager entities;
    private final UserRepository users;
    private final Map<String, Kind> kinds;

    AuditKinds(EntityManager entities, UserRepository users, AutowireCapableBeanFactory beans) {
        this.entities = entities;
        this.users = users;
        this.kinds = entities.getMetamodel().getEntities().stream()
                .map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(Audited.class))
                .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> kind(type, beans)));
    }

    private static Kind kind(Class<?> type, AutowireCapableBeanFactory beans) {
        var permission = Arrays.stream(type.getAnnotationsByType(FilterDef.class))
                .flatMap(definition -> Arrays.stream(definition.parameters()))
                .map(parameter -> permission(beans.createBean(parameter.resolver())))
                .flatMap(Optional::stream)
                .findFirst();
        return new Kind(type, type.getAnnotationsByType(Filter.class).length > 0, permission);
    }

    private static Optional<String> permission(Object resolver) {
        return switch (resolver) {
            case Visibility.Offices offices -> Optional.of(offices.permission());
            case Visibility.Granted granted -> Optional.of(granted.permission());
            default -> Optional.empty();
        };
    }

    /** Those of the records that the viewer may see now; of an unknown kind none. */
    Set<Long> visible(String name, Collection<Long> ids, Actor viewer) {
        var kind = kinds.get(name);
        if (kind == null || ids.isEmpty()) {
            return Set.of();
        }
        if (kind.filtered()) {
            return new HashSet<>(entities.createQuery("select r.id from " + name + " r where r.id in :ids", Long.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        if (!viewer.may(Permission.USER_READ)) {
            return Set.of();
        }
        return kind.type() == User.class
                ? users.findAllById(ids).stream()
                        .filter(u ->
                                viewer.reaches(Permission.USER_READ, Objects.requireNonNull(u.getOfficeId()), u.id()))
                        .map(User::id)
                        .collect(Collectors.toSet())
                : new HashSet<>(ids);
    }

    /** Whether the viewer may know at all that something happened to a record of this kind. */
    boolean readable(String name, Actor viewer) {
        var kind = kinds.get(name);
        return kind != null
                && kind.permission().map(viewer::may).orElse(!kind.filtered() && viewer.may(Permission.USER_READ));
    }

    /** The enum that a field of the kind holds, also one by one or within its elements; empty for every other field. */
    Optional<Class<?>> enumOf(String name, String field) {
        return Optional.ofNullable(kinds.get(name))
                .flatMap(kind -> entities.getMetamodel().entity(kind.type()).getAttributes().stream()
                        .filter(attribute -> attribute.getName().equals(field))
                        .flatMap(AuditKinds::types)
                        .filter(Class::isEnum)
                        .findFirst());
    }

    private static Stream<Class<?>> types(Attribute<?, ?> attribute) {
        if (!(attribute instanceof PluralAttribute<?, ?, ?> many)) {
            return attribute instanceof SingularAttribute<?, ?> one && one.getType() instanceof ManagedType<?> part
                    ? part.getAttributes().stream().map(Attribute::getJavaType)
                    : Stream.of(attribute.getJavaType());
        }
        return many.getElementType() instanceof ManagedType<?> element
                ? element.getAttributes().stream().map(Attribute::getJavaType)
                : Stream.of(many.getElementType().getJavaType());
    }

    /** Every kind that is logged. */
    Set<String> names() {
        return kinds.keySet();
    }
}
