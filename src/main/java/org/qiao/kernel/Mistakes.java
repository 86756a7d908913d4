package org.qiao.kernel;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with a record, so that all of it is told at once and not in waves. */
public final class Mistakes {

    private final List<RuleException> found = new ArrayList<>();

    /** Goes on after a broken rule. */
    public Mistakes gather(Runnable rule) {
        try {
            rule.run();
        } catch (RuleException e) {
            found.add(e);
        }
        return this;
    }

    /** @throws RuleException the first that was found, which knows the others, if there is any */
    public void refuse() {
        if (!found.isEmpty()) {
            var first = found.getFirst();
            found.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }
}
