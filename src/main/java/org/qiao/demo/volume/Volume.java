package org.qiao.demo.volume;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.SplittableRandom;

/**
 * How much to make, and the dice. Every record has dice of its own, so that each table can be written in one pass without
 * remembering the others.
 *
 * @param today the day before which everything has happened
 * @param companiesOnly leaves out people, touches and deals
 */
record Volume(int companies, long seed, LocalDate today, boolean companiesOnly) {

    /** Fewer would not hold the company with a thousand touches. */
    static final int SMALLEST = 200;

    /** The company with {@link #BUSY_TOUCHES} touches, and the one with {@link #QUIET_TOUCHES}. */
    static final long BUSY = 1;

    static final long QUIET = 2;
    static final int BUSY_TOUCHES = 1_000;
    static final int QUIET_TOUCHES = 10;

    /** The board of one pipeline holds at most so many open deals; further ones go elsewhere. */
    static final int BOARD = 2_000;

    Volume {
        if (companies < SMALLEST || companies > 2_000_000) {
            throw new IllegalArgumentException("The number of companies is from " + SMALLEST + " to 2000000");
        }
    }

    /** Three people to a company, in the order of the companies. */
    int people() {
        return companiesOnly ? 0 : 3 * companies;
    }

    int touches() {
        return companiesOnly ? 0 : 10 * companies;
    }

    int deals() {
        return companiesOnly ? 0 : companies / 5;
    }

    /** The dice of one record of a kind. */
    SplittableRandom dice(String kind, long id) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + kind.hashCode() * 0xC2B2AE3D27D4EB4FL + id);
    }

    /** A moment of the last so many days, in UTC. */
    LocalDateTime within(int days, SplittableRandom dice) {
        return today.atStartOfDay().minusSeconds(1 + dice.nextLong(days * 86_400L));
    }

    /** Whose touch the n-th is, counted from 1. */
    long companyOfTouch(long touch) {
        if (touch <= BUSY_TOUCHES) {
            return BUSY;
        }
        return touch <= BUSY_TOUCHES + QUIET_TOUCHES
                ? QUIET
                : 3 + dice("touch of", touch).nextLong(companies - 2);
    }
}
