package org.qiao.pipeline.ui;

import org.qiao.kernel.RecordNotFoundException;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.PipelineService;
import org.qiao.ui.RecordAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of deals and the boards of pipelines. */
@Configuration(proxyBeanMethods = false)
class DealAddresses {

    @Bean
    RecordAddress dealPages(DealService deals) {
        return RecordAddress.ofIds("deals", deals::find);
    }

    @Bean
    RecordAddress boardPages(PipelineService pipelines) {
        return new RecordAddress("pipeline", code -> {
            if (pipelines.byCode(code).isEmpty()) {
                throw new RecordNotFoundException();
            }
        });
    }
}
