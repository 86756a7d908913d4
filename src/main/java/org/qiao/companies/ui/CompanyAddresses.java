package org.qiao.companies.ui;

import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of companies and people. */
@Configuration(proxyBeanMethods = false)
class CompanyAddresses {

    @Bean
    RecordAddress companyPages(CompanyService companies) {
        return RecordAddress.ofIds("companies", companies::find);
    }

    @Bean
    RecordAddress personPages(PersonService people) {
        return RecordAddress.ofIds("people", people::find);
    }
}
