package org.qiao.screening;

import org.qiao.access.CurrentUser;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds by today's rules, once at the next start, what a list that an earlier version loaded has been silent about. */
@Component
@Profile("!generate & !reindex")
@Order(7)
class KeyCheck implements ApplicationRunner {

    private final ListRepository lists;
    private final ListCheck check;
    private final CurrentUser user;

    KeyCheck(ListRepository lists, ListCheck check, CurrentUser user) {
        this.lists = lists;
        this.check = check;
        this.user = user;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var old = lists.keyedBefore(ListKeys.RULES);
        if (!old.isEmpty()) {
            user.runAsSystem("screening", () -> {
                old.forEach(check::again);
                return true;
            });
        }
    }
}
