package org.qiao.membership.ui;

import org.qiao.membership.MembershipService;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of memberships. */
@Configuration(proxyBeanMethods = false)
class MembershipAddresses {

    @Bean
    RecordAddress membershipPages(MembershipService memberships) {
        return RecordAddress.ofIds("memberships", memberships::find, MembershipView.TABS::contains);
    }
}
