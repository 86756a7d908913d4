package org.qiao.pipeline.ui;

import java.util.List;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealTab;
import org.qiao.pipeline.PipelineService;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of deals and the boards of pipelines. */
@Configuration(proxyBeanMethods = false)
class DealAddresses {

    @Bean
    RecordAddress dealPages(DealService deals, List<DealTab> tabs, CurrentUser user) {
        return RecordAddress.ofIds(
                "deals",
                deals::find,
                key -> DealView.OWN_TABS.contains(key)
                        || tabs.stream().anyMatch(tab -> tab.key().equals(key) && user.may(tab.permission())));
    }

    @Bean
    RecordAddress boardPages(PipelineService pipelines) {
        return new RecordAddress(
                "pipeline",
                code -> {
                    if (pipelines.byCode(code).isEmpty()) {
                        throw new RecordNotFoundException();
                    }
                },
                tab -> false);
    }
}
