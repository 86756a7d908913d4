package org.qiao.kernel;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small list that every page reads and that changes rarely. This node drops it when it changes it; what another node
 * changed is seen after two seconds. Nobody waits for another reader: some may read at the same time.
 */
public final class Remembered<T> {

    private static final long LONGEST = Duration.ofSeconds(2).toNanos();

    private record Known<T>(T value, long since) {}

    private final Supplier<T> read;
    private final AtomicInteger forgotten = new AtomicInteger();
    private volatile @Nullable Known<T> known;

    public Remembered(Supplier<T> read) {
        this.read = read;
    }

    public T get() {
        var before = known;
        if (before != null && System.nanoTime() - before.since() < LONGEST) {
            return before.value();
        }
        var times = forgotten.get();
        var now = new Known<>(read.get(), System.nanoTime());
        // What was read before somebody changed it is good for this caller only.
        if (times == forgotten.get()) {
            known = now;
        }
        return now.value();
    }

    /** What is asked for next is read anew. */
    public void forget() {
        forgotten.incrementAndGet();
        known = null;
    }
}
