package org.qiao.reference;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places and sectors in the audit log; they are nobody's secret. */
@Configuration(proxyBeanMethods = false)
class ReferenceAuditNames {

    @Bean
    AuditNames auditedPlaces(Places places) {
        return of(
                "Place",
                Set.of("placeId", "otherPlaces", "siteId", "lostToId", "homeId", "hostId", "Place.parentId"),
                places);
    }

    @Bean
    AuditNames auditedSectors(Sectors sectors) {
        return of("Sector", Set.of("sectorId", "otherSectorIds", "Sector.parentId"), sectors);
    }

    private static AuditNames of(String kind, Set<String> fields, Tree tree) {
        return new AuditNames(
                kind,
                fields,
                Set.of(Permission.AUDIT_READ),
                (ids, viewer) ->
                        ids.stream().collect(Collectors.toMap(Function.identity(), id -> tree.name(id, viewer))));
    }
}
