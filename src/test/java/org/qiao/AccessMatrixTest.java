package org.qiao;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.BareRows.Place;
import org.qiao.access.OwnedRow;
import org.qiao.access.UserService;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.Person;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/**
 * Every delivered role tries every action on every kind of row, by whose row it is. What should happen stands in
 * {@code access-matrix.csv}, which was written by hand.
 */
class AccessMatrixTest extends QiaoTest {

    private static final String CONFIDENTIAL = "confidential-";
    private static final String CONTACT = "PrivateContact-";
    private static final List<String> RELATIONS = List.of("own", "office", "desk", "other", "shared");

    private record Cell(String role, String kind, String action, String relation) {
        @Override
        public String toString() {
            return String.join(" ", role, action, kind, relation);
        }
    }

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private UserService users;

    @Autowired
    private Clock clock;

    private final Map<Cell, Boolean> expected = read();
    private BareRows rows;

    private static Map<Cell, Boolean> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var cells = new LinkedHashMap<Cell, Boolean>();
        try (var file = Objects.requireNonNull(AccessMatrixTest.class.getResourceAsStream("/access-matrix.csv"));
                var lines = format.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.forEach(line -> {
                for (var role : line.get("roles").split(" ")) {
                    for (var kind : line.get("kinds").split(" ")) {
                        for (var action : line.get("action").split(" ")) {
                            for (var relation : RELATIONS) {
                                var cell = new Cell(role, kind, action, relation);
                                assertThat(line.get(relation)).isIn("yes", "no");
                                assertThat(cells.put(cell, line.get(relation).equals("yes")))
                                        .as("%s stands twice", cell)
                                        .isNull();
                            }
                        }
                    }
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return cells;
    }

    @BeforeEach
    void prepare() {
        rows = new BareRows(jdbc, factory);
    }

    @Test
    void theTableHasARowForEveryRoleKindAndAction() {
        var missing = new ArrayList<String>();
        for (var role : jdbc.sql("select code from role").query(String.class).list()) {
            kinds().forEach(kind -> Stream.of("read", "write", "archive")
                    .filter(action -> !expected.containsKey(new Cell(role, kind, action, "own")))
                    .forEach(action -> missing.add(role + " " + kind + " " + action)));
            for (var jurisdiction : Jurisdiction.values()) {
                if (!expected.containsKey(new Cell(role, CONTACT + jurisdiction, "read", "own"))) {
                    missing.add(role + " " + CONTACT + jurisdiction);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** Kinds of rows that there are, by the names of the table. */
    private List<String> kinds() {
        return rows.kinds().stream()
                .flatMap(kind -> rows.hasCircle(kind)
                        ? Stream.of(kind.getSimpleName(), CONFIDENTIAL + kind.getSimpleName())
                        : Stream.of(kind.getSimpleName()))
                .toList();
    }

    @Test
    void rolesDoWhatTheTableSaysAndNothingElse() {
        var differences = new ArrayList<String>();
        var roles = new TreeSet<String>();
        expected.keySet().forEach(cell -> roles.add(cell.role()));
        for (var role : roles) {
            emptyTheDatabase();
            var people = new People(role);
            signInAs(people.me);
            for (var kind : kinds()) {
                for (var relation : RELATIONS) {
                    var id = rows.insert(type(kind), people.place(relation, kind.startsWith(CONFIDENTIAL)));
                    for (var action : List.of("read", "write", "archive")) {
                        compare(new Cell(role, kind, action, relation), may(type(kind), id, action), differences);
                    }
                }
            }
            tryContacts(role, people, differences);
            for (var relation : RELATIONS) {
                var id = people.somebody(relation);
                for (var action : List.of("read", "write")) {
                    compare(new Cell(role, "User", action, relation), mayWithUser(id, action), differences);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    private void tryContacts(String role, People people, List<String> differences) {
        for (var relation : RELATIONS) {
            var person = rows.insert(Person.class, people.place(relation, false));
            for (var jurisdiction : Jurisdiction.values()) {
                jdbc.sql(
                                "insert into private_contact (person_id, jurisdiction, kind, value) values (?, ?, 'PHONE', '1')")
                        .params(person, jurisdiction.name())
                        .update();
                var found = Objects.requireNonNull(transaction.execute(status -> entities.createQuery(
                                "select count(c) from PrivateContact c where c.personId = :person and c.jurisdiction = :jurisdiction",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("jurisdiction", jurisdiction)
                        .getSingleResult()));
                compare(new Cell(role, CONTACT + jurisdiction, "read", relation), found == 1, differences);
            }
        }
    }

    private void compare(Cell cell, boolean may, List<String> differences) {
        if (!Objects.equals(expected.get(cell), may)) {
            differences.add(cell + " should be " + expected.get(cell) + " and is " + may);
        }
    }

    private Class<? extends OwnedRow> type(String kind) {
        var name = kind.replace(CONFIDENTIAL, "");
        return rows.kinds().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Tries it and takes it back. */
    private boolean may(Class<? extends OwnedRow> type, long id, String action) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            var row = entities.find(type, id);
            if (row == null) {
                return false;
            }
            try {
                switch (action) {
                    case "write" -> row.setShared(!row.isShared());
                    case "archive" -> row.setArchivedAt(clock.instant());
                    default -> {}
                }
                entities.flush();
                return true;
            } catch (AccessDeniedException e) {
                return false;
            }
        }));
    }

    private boolean mayWithUser(long id, String action) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                var user = users.find(id);
                if (action.equals("write")) {
                    user.setNameEn("Changed");
                    users.save(user);
                }
                return true;
            } catch (AccessDeniedException | RecordNotFoundException e) {
                return false;
            }
        }));
    }

    /** The one who tries, and the colleagues whose rows they try it on. */
    private final class People {
        private final boolean chinese;
        private final long me;
        private final long colleague;
        private final long deskMate;
        private final long foreigner;
        private final long circle;

        People(String role) {
            user("admin", "washington");
            chinese = role.startsWith("cn-");
            me = user(role, home());
            colleague = user(chinese ? "cn-staff" : "us-staff", home());
            deskMate = user(chinese ? "cn-staff" : "us-staff", sister());
            foreigner = user(chinese ? "us-staff" : "cn-staff", abroad());
            jdbc.sql("insert into circle () values ()").update();
            circle = jdbc.sql("select max(id) from circle").query(Long.class).single();
        }

        private String home() {
            return chinese ? "beijing" : "seattle";
        }

        private String sister() {
            return chinese ? "shanghai" : "los-angeles";
        }

        private String abroad() {
            return chinese ? "seattle" : "beijing";
        }

        long somebody(String relation) {
            return switch (relation) {
                case "own" -> me;
                case "office" -> colleague;
                case "desk" -> deskMate;
                default -> foreigner;
            };
        }

        Place place(String relation, boolean confidential) {
            var office =
                    switch (relation) {
                        case "own", "office" -> home();
                        case "desk" -> sister();
                        default -> abroad();
                    };
            return new Place(
                    office(office), somebody(relation), relation.equals("shared"), confidential ? circle : null);
        }
    }
}
