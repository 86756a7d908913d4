package org.qiao.companies;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.access.AuditNames;
import org.qiao.access.MergeLog;
import org.qiao.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Companies and people in the audit log. */
@Configuration(proxyBeanMethods = false)
class CompanyAuditNames {

    @Bean
    AuditNames auditedCompanies(CompanyService companies) {
        return new AuditNames(
                "Company",
                Set.of("companyId", "companies", "affiliations", "Company.parentId", "Company." + MergeLog.FIELD),
                Set.of(Permission.COMPANY_READ),
                (ids, viewer) -> names(companies.refs(ids), company -> company.name(viewer)));
    }

    @Bean
    AuditNames auditedPeople(PersonService people) {
        return new AuditNames(
                "Person",
                Set.of("personId", "people", "seats", "Person." + MergeLog.FIELD),
                Set.of(Permission.COMPANY_READ),
                (ids, viewer) -> names(people.refs(ids), person -> person.name(viewer)));
    }

    private static <R> Map<Long, String> names(Map<Long, R> refs, Function<R, String> name) {
        return refs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, ref -> name.apply(ref.getValue())));
    }
}
