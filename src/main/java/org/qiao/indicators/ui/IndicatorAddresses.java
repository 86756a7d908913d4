package org.qiao.indicators.ui;

import org.qiao.indicators.IndicatorService;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of published figures. */
@Configuration(proxyBeanMethods = false)
class IndicatorAddresses {

    @Bean
    RecordAddress indicatorPages(IndicatorService indicators) {
        return RecordAddress.ofIds("indicators", indicators::find, tab -> false);
    }
}
