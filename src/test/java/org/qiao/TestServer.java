package org.qiao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * MariaDB's own programs, a third of a gigabyte. Each of the processes that share the tests among them unpacks them once,
 * for all of its databases.
 */
public final class TestServer {

    /** What tells the folders of this process from those of the other one. */
    public static final String FORK = System.getProperty("qiao.fork", "");

    private TestServer() {}

    /** Where this process has the programs. */
    public static Path programs() {
        return Path.of("target", "server" + FORK).toAbsolutePath();
    }

    /** Lets the database in the folder be served by them. */
    public static void serve(Path folder) {
        var link = folder.resolve("server");
        try {
            Files.createDirectories(programs());
            Files.createDirectories(folder);
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                Files.createSymbolicLink(link, programs());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
