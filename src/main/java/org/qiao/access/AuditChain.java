package org.qiao.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of the audit log as a chain: each is hashed over the one before it, and the head is kept apart. */
@Component
class AuditChain {

    /** What the chain begins with. */
    private static final String START = "0".repeat(64);

    /** What {@link #firstBroken} answers when every line is right but the last ones are missing. */
    static final long END = Long.MAX_VALUE;

    private static final int ROWS_AT_A_TIME = 1_000;

    record Line(String kind, long recordId, String action, Map<String, List<String>> changes) {}

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final JsonMapper json;

    AuditChain(JdbcClient jdbc, CurrentUser user, Clock clock, JsonMapper json) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.json = json;
    }

    /** Appends the actor's lines. The head row is locked until commit, which keeps the chain linear without a gap. */
    void append(Connection connection, List<Line> lines) throws SQLException {
        var actor = user.require();
        var at = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
        String hash;
        try (var head = connection.prepareStatement("select hash from audit_head where id = 1 for update");
                var row = head.executeQuery()) {
            row.next();
            hash = row.getString(1);
        }
        try (var insert = connection.prepareStatement(
                "insert into audit_entry (at, actor_id, actor_name, kind, record_id, action, changes, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var line : lines) {
                var changes = json.writeValueAsString(line.changes());
                var previous = hash;
                hash = hash(
                        previous,
                        at,
                        actor.userId(),
                        actor.login(),
                        line.kind(),
                        line.recordId(),
                        line.action(),
                        changes);
                insert.setObject(1, at);
                insert.setLong(2, actor.userId());
                insert.setString(3, actor.login());
                insert.setString(4, line.kind());
                insert.setLong(5, line.recordId());
                insert.setString(6, line.action());
                insert.setString(7, changes);
                insert.setString(8, previous);
                insert.setString(9, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        try (var head = connection.prepareStatement("update audit_head set hash = ? where id = 1")) {
            head.setString(1, hash);
            head.executeUpdate();
        }
    }

    /** The hash of the newest line; it changes with every change that is logged. */
    String head() {
        return jdbc.sql("select hash from audit_head where id = 1")
                .query(String.class)
                .single();
    }

    /**
     * The first line whose hash does not follow from its content and the line before it, {@link #END} if the last ones are
     * missing, empty if the chain is whole.
     */
    OptionalLong firstBroken() {
        // The head is read first: lines written meanwhile then follow after the line that it names.
        var walk = new Walk(head());
        jdbc.sql(
                        "select id, at, actor_id, actor_name, kind, record_id, action, changes, hash from audit_entry order by id")
                .withFetchSize(ROWS_AT_A_TIME)
                .query(row -> {
                    var expected = hash(
                            walk.previous,
                            row.getObject("at", LocalDateTime.class),
                            row.getLong("actor_id"),
                            row.getString("actor_name"),
                            row.getString("kind"),
                            row.getLong("record_id"),
                            row.getString("action"),
                            row.getString("changes"));
                    walk.step(row.getLong("id"), expected, row.getString("hash"));
                });
        return walk.result();
    }

    private static final class Walk {
        private final String head;
        private String previous = START;
        private boolean headSeen;
        private long broken = -1;

        Walk(String head) {
            this.head = head;
            this.headSeen = head.equals(START);
        }

        void step(long id, String expected, String found) {
            if (broken < 0 && !expected.equals(found)) {
                broken = id;
            }
            previous = found;
            headSeen |= found.equals(head);
        }

        OptionalLong result() {
            if (broken >= 0) {
                return OptionalLong.of(broken);
            }
            return headSeen ? OptionalLong.empty() : OptionalLong.of(END);
        }
    }

    /** SHA-256 over the previous hash and every field of the line, in this order, separated by a unit separator. */
    private static String hash(String previous, LocalDateTime at, Object... fields) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(UTF_8));
            digest.update(at.toString().getBytes(UTF_8));
            for (var field : fields) {
                digest.update((byte) 0x1f);
                digest.update(String.valueOf(field).getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
