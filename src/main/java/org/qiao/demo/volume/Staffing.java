package org.qiao.demo.volume;

import java.util.List;
import java.util.SplittableRandom;

/** Who keeps records, and where: the offices' own people. */
record Staffing(List<Keeper> keepers) {

    /** @param chinese whether the keeper sits at the China desk */
    record Keeper(long office, long user, boolean chinese, String zone) {}

    Keeper any(SplittableRandom dice) {
        return keepers.get(dice.nextInt(keepers.size()));
    }

    /** Somebody of the desk. */
    Keeper of(boolean chinese, SplittableRandom dice) {
        while (true) {
            var keeper = any(dice);
            if (keeper.chinese() == chinese) {
                return keeper;
            }
        }
    }
}
