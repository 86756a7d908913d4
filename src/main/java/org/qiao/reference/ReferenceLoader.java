package org.qiao.reference;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills places and sectors from the delivered lists when the application starts, and keeps what is in memory true. */
@Component
@DependsOn("flywayInitializer")
class ReferenceLoader implements InitializingBean {

    private final Places places;
    private final Sectors sectors;
    private final TransactionTemplate transaction;

    ReferenceLoader(Places places, Sectors sectors, PlatformTransactionManager transactions) {
        this.places = places;
        this.sectors = sectors;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> {
            places.load();
            sectors.load();
        });
    }

    /** Reads the tree again once the change can be seen. */
    @TransactionalEventListener
    void changed(PlacesChanged event) {
        places.read();
    }

    /** As for places. */
    @TransactionalEventListener
    void changed(SectorsChanged event) {
        sectors.read();
    }
}
