package org.qiao.companies;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody looked and said that two records which look the same are two. */
@MappedSuperclass
abstract class Distinct {

    /** Two records, the lower number first. */
    record Pair(long one, long other) {
        static Pair of(long a, long b) {
            return new Pair(Math.min(a, b), Math.max(a, b));
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long oneId;
    private long otherId;
    private long saidBy;
    private Instant saidAt = Instant.EPOCH;

    protected Distinct() {}

    Distinct(Pair pair, long saidBy, Instant saidAt) {
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.saidBy = saidBy;
        this.saidAt = saidAt;
    }
}
