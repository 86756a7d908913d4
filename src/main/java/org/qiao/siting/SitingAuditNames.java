package org.qiao.siting;

import java.util.Set;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sites and criteria in the audit log. */
@Configuration(proxyBeanMethods = false)
class SitingAuditNames {

    private static final Set<String> READERS = Set.of(Permission.DEAL_READ);

    @Bean
    AuditNames auditedSites(SiteService sites) {
        return new AuditNames("Site", Set.of("candidateId"), READERS, (ids, viewer) -> sites.siteNames(ids));
    }

    @Bean
    AuditNames auditedCriteria(SiteService sites) {
        return new AuditNames("Criterion", Set.of("criterionId"), READERS, sites::criterionNames);
    }
}
