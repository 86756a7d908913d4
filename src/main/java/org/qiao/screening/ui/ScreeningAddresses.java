package org.qiao.screening.ui;

import org.qiao.screening.MatchService;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where potential matches have their pages. */
@Configuration(proxyBeanMethods = false)
class ScreeningAddresses {

    @Bean
    RecordAddress matchPages(MatchService matches) {
        return RecordAddress.ofIds("screening", matches::find, tab -> false);
    }
}
