package org.qiao.database;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Interrupts the thread that waits for a process to be ready when the process is no more. Closed by that thread, ready or not. */
final class StartWatch implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread starter = Thread.currentThread();
    private final Thread watch;

    /**
     * @param pause from one look to the next; the process is gone where it is missing twice
     * @param runs whether the process is there
     */
    StartWatch(Duration pause, BooleanSupplier runs) {
        watch = Thread.ofPlatform().daemon().name("database-start").start(() -> look(pause, runs));
    }

    private void look(Duration pause, BooleanSupplier runs) {
        try {
            int missing = 0;
            while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                missing = runs.getAsBoolean() ? 0 : missing + 1;
                if (missing == 2) {
                    starter.interrupt();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody interrupts the thread any more, and it is forgotten that somebody did. */
    @Override
    public void close() {
        closed.countDown();
        while (watch.isAlive()) {
            try {
                watch.join();
            } catch (InterruptedException e) {
                // The watch came too late, and ends.
            }
        }
        Thread.interrupted();
    }
}
