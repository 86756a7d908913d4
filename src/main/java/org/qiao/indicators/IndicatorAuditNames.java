package org.qiao.indicators;

import java.util.Set;
import org.qiao.access.AuditNames;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Published figures in the audit log. */
@Configuration(proxyBeanMethods = false)
class IndicatorAuditNames {

    @Bean
    AuditNames auditedIndicators(IndicatorService indicators) {
        return new AuditNames("Indicator", Set.of(), Set.of(Permission.INDICATOR_READ), indicators::names);
    }
}
