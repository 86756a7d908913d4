package org.qiao.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StartWatchTest {

    private static final Duration PAUSE = Duration.ofMillis(5);

    @Test
    void endsTheWaitForAProcessThatIsNoMore() {
        var never = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    try (var watch = new StartWatch(PAUSE, () -> false)) {
                        assertThat(never.await(1, TimeUnit.MINUTES)).isFalse();
                    }
                })
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void waitsForAProcessThatWasMissingOnlyOnceBetweenTwoLooks() throws Exception {
        var looks = new AtomicInteger();
        var enough = new CountDownLatch(1);
        try (var watch = new StartWatch(PAUSE, () -> {
            if (looks.incrementAndGet() == 20) {
                enough.countDown();
            }
            return looks.get() % 2 == 0;
        })) {
            assertThat(enough.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
