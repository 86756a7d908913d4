package org.qiao.search;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does what an update left to do while people work already; whoever stops the application waits for one batch. */
@Component
@Profile("!generate & !reindex")
class LeftoverThread {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverThread.class);
    private static final Duration ONE_BATCH = Duration.ofSeconds(20);

    private final Leftovers leftovers;
    private @Nullable Thread thread;

    LeftoverThread(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (leftovers.isAny()) {
            thread = Thread.ofPlatform().daemon().name("leftovers").start(this::finish);
        }
    }

    private void finish() {
        try {
            leftovers.finish();
        } catch (RuntimeException e) {
            LOG.error("What an update left to do is not done; the next start goes on with it", e);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        leftovers.stop();
        if (thread != null) {
            thread.join(ONE_BATCH);
        }
    }
}
