package org.qiao.bench;

import java.io.IOException;
import java.util.SplittableRandom;

/** Something a user does whose time is taken. */
interface Action {

    String name();

    /** Goes to where the action begins; its time is not taken. */
    void before(Tab tab, Turn turn) throws IOException, InterruptedException;

    /** Does it. */
    void act(Tab tab, Turn turn) throws IOException, InterruptedException;

    /**
     * Whose turn it is.
     *
     * @param user from 0
     * @param users how many there are
     * @param number counts this user's turns, from 0
     */
    record Turn(int user, int users, int number, SplittableRandom dice) {}
}
