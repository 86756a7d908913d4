package org.qiao.membership;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Memberships, by the name of their company, and tiers in the audit log. */
@Configuration(proxyBeanMethods = false)
class MembershipAuditNames {

    @Bean
    AuditNames auditedMemberships(MembershipService memberships) {
        return new AuditNames(
                "Membership",
                Set.of(),
                Set.of(Permission.MEMBERSHIP_READ),
                (ids, viewer) -> memberships.companies(ids).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, company -> company.getValue().name(viewer))));
    }

    @Bean
    AuditNames auditedTiers(TierService tiers) {
        return new AuditNames(
                "Tier",
                Set.of("terms"),
                Set.of(Permission.MEMBERSHIP_READ, Permission.TIER_WRITE),
                (ids, viewer) -> tiers.list().stream()
                        .filter(tier -> ids.contains(tier.id()))
                        .collect(Collectors.toMap(TierRef::id, tier -> tier.name(viewer))));
    }
}
