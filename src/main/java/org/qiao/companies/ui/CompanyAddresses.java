package org.qiao.companies.ui;

import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.companies.CompanyService;
import org.qiao.companies.CompanyTab;
import org.qiao.companies.PersonService;
import org.qiao.companies.PersonTab;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of companies and people. */
@Configuration(proxyBeanMethods = false)
class CompanyAddresses {

    @Bean
    RecordAddress companyPages(CompanyService companies, List<CompanyTab> tabs, CurrentUser user) {
        return RecordAddress.ofIds(
                "companies",
                companies::find,
                key -> tabs.stream().anyMatch(tab -> tab.key().equals(key) && user.may(tab.permission())));
    }

    @Bean
    RecordAddress personPages(PersonService people, List<PersonTab> tabs, CurrentUser user) {
        return RecordAddress.ofIds(
                "people",
                people::find,
                key -> tabs.stream().anyMatch(tab -> tab.key().equals(key) && user.may(tab.permission())));
    }
}
