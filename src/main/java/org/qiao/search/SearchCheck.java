package org.qiao.search;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings up to date, when the application starts, what an earlier version wrote otherwise: the index, also where its rebuilding was
 * cut short, and what lists sort by.
 */
@Component
@Profile("!generate & !reindex")
@Order(5)
class SearchCheck implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SearchCheck.class);

    private final SearchIndex index;
    private final SearchRebuild rebuild;

    SearchCheck(SearchIndex index, SearchRebuild rebuild) {
        this.index = index;
        this.rebuild = rebuild;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // Rebuilding takes the marks out.
        if (index.isUnsorted()) {
            LOG.info("Making anew what lists sort by; this takes a second per thousand records");
            rebuild.sort();
        }
        if (index.isToBeRebuilt()) {
            LOG.info("Rebuilding the search index; this takes a moment per thousand records");
            rebuild.all((kind, done) -> LOG.debug("{} {}", kind, done));
        }
        if (index.isIncomplete()) {
            LOG.info("Writing the search documents that are missing");
            rebuild.missing();
        }
    }
}
