package org.qiao.pipeline;

import org.qiao.kernel.Language;

/**
 * One thing that keeps a deal out of a stage.
 *
 * @param key its text, which takes the thing's name
 * @param tab the tab of the deal page where it can be settled
 */
public record Obstacle(String key, String nameEn, String nameZh, String tab) {

    /** Whether it names what has to be settled. */
    boolean isNamed() {
        return !nameEn.isEmpty() || !nameZh.isEmpty();
    }

    /** Whether it can be settled on the deal's page. */
    public boolean isSettledHere() {
        return !tab.isEmpty();
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }
}
