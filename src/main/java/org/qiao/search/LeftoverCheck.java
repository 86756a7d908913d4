package org.qiao.search;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Notes that nothing is left to do for what a database has none of, before the demo or the generator fills it. */
@Component
@Order(5)
class LeftoverCheck implements ApplicationRunner {

    private final Leftovers leftovers;

    LeftoverCheck(Leftovers leftovers) {
        this.leftovers = leftovers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        leftovers.isAny();
    }
}
