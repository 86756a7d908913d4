package org.qiao.companies;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SortedRecords;
import org.springframework.stereotype.Component;

/** Companies for whoever writes the search index anew. */
@Component
class CompanyRecords implements SortedRecords {

    private final CompanyRepository companies;

    CompanyRecords(CompanyRepository companies) {
        this.companies = companies;
    }

    @Override
    public String kind() {
        return CompanyRepository.KIND;
    }

    @Override
    public Class<?> type() {
        return Company.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return companies.listed(ids).stream().collect(Collectors.toMap(Company::id, Company::findable));
    }

    @Override
    public void sortAgain(Collection<Long> ids) {
        companies.listed(ids).stream()
                .filter(company -> !company.isSorted())
                .forEach(company -> companies.sortBy(company.id(), company.sortKeys()));
    }
}
