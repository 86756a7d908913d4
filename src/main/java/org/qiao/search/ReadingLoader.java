package org.qiao.search;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/** Takes corrected readings into the dictionary when the application starts, before anything is written by it. */
@Component
@DependsOn("flywayInitializer")
class ReadingLoader implements InitializingBean {

    private final ReadingRepository readings;

    ReadingLoader(ReadingRepository readings) {
        this.readings = readings;
    }

    @Override
    public void afterPropertiesSet() {
        Reading.use(ReadingService.dictionary(readings.all()));
    }
}
