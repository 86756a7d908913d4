package org.qiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Filter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qiao.BareRows.Place;
import org.qiao.access.OwnedRow;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way to a row shows or touches only what the viewer may see, for every kind of record there is: kinds are found in
 * the metamodel, so that a new one is tried without anybody remembering it.
 */
class VisibilityTest extends QiaoTest {

    /** Entities that everyone signed in may read, or that lead to ids only. */
    private static final Map<String, String> UNFILTERED = Map.ofEntries(
            Map.entry("Office", "names of offices, shown to everyone signed in"),
            Map.entry("Role", "read by services that ask for a permission"),
            Map.entry("User", "read by services that ask for a permission and reach offices"),
            Map.entry("Pipeline", "the chamber's own stages, shown to everyone who sees deals"),
            Map.entry("Stage", "the chamber's own stages, shown to everyone who sees deals"),
            Map.entry("UsualCriterion", "a list that an admin keeps, of no deal"),
            Map.entry("Tier", "the chamber's own offers, shown to everyone who sees memberships"),
            Map.entry("Place", "open to everyone signed in"),
            Map.entry("Sector", "open to everyone signed in"),
            Map.entry("CalendarDay", "a list, open to everyone signed in"),
            Map.entry("Rate", "a list, open to everyone signed in"),
            Map.entry("TrackTemplate", "the chamber's own lists, shown to everyone who sees deals"),
            Map.entry("TemplateStep", "the chamber's own lists, shown to everyone who sees deals"),
            Map.entry("RestrictedList", "published lists, read by services that ask for a permission"),
            Map.entry("ListEdition", "published lists, read by services that ask for a permission"),
            Map.entry("ListEntry", "what a published list says, of nobody in particular here"),
            Map.entry("WaitingStage", "the chamber's own rule about stages"),
            Map.entry("ReadingEntry", "how words are read, a list for everyone who sees names"),
            Map.entry("LeftoverState", "how far work of the system is, of no record"),
            Map.entry("SearchDocument", "leads to ids; the record's own filter decides"),
            Map.entry("SearchKey", "leads to ids; the record's own filter decides"));

    /** What the viewer of these tests is granted: everything, within their desk. */
    private static final Map<String, Scope> WITHIN_THE_DESK =
            Permission.ALL.stream().collect(Collectors.toMap(permission -> permission, permission -> Scope.DESK));

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private TestSignIn signIns;

    private BareRows rows;
    private long viewer;
    private long stranger;

    @BeforeEach
    void prepare() {
        rows = new BareRows(jdbc, factory);
    }

    private void twoDesks() {
        emptyTheDatabase();
        viewer = user("us-staff", "seattle");
        stranger = user("cn-staff", "beijing");
        signIns.signIn(viewer, WITHIN_THE_DESK);
    }

    /** The same trial for each kind of row, on a database of its own. */
    private Stream<DynamicTest> forEachKind(Consumer<Class<? extends OwnedRow>> trial) {
        return rows.kinds().stream()
                .map(kind -> dynamicTest(kind.getSimpleName(), () -> {
                    twoDesks();
                    trial.accept(kind);
                    signOut();
                }));
    }

    private long chineseRow(Class<?> kind) {
        return rows.insert(kind, new Place(office("beijing"), stranger, false, null));
    }

    private Set<Long> visibleRows(Class<?> kind) {
        return new TreeSet<>(Set.of(
                rows.insert(kind, new Place(office("beijing"), stranger, true, null)),
                rows.insert(kind, new Place(office("beijing"), viewer, false, null)),
                rows.insert(kind, new Place(office("los-angeles"), stranger, false, null))));
    }

    @Test
    void everyEntityIsFilteredOrNamedHere() {
        var open = rows.entities().stream()
                .filter(type -> !type.isAnnotationPresent(Filter.class))
                .map(Class::getSimpleName);
        assertThat(open).isSubsetOf(UNFILTERED.keySet());
    }

    @TestFactory
    Stream<DynamicTest> readsShowVisibleRowsOnly() {
        return forEachKind(kind -> {
            var hidden = chineseRow(kind);
            var visible = visibleRows(kind);
            shows(kind, visible, hidden);
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodySignedInSeesNothing() {
        return forEachKind(kind -> {
            visibleRows(kind);
            signOut();
            shows(kind, Set.of(), chineseRow(kind));
        });
    }

    private void shows(Class<?> kind, Set<Long> visible, long hidden) {
        var name = kind.getSimpleName();
        transaction.executeWithoutResult(status -> {
            assertThat(ids("select r.id from " + name + " r")).as("query").isEqualTo(visible);
            var page = entities.createQuery("select r.id from " + name + " r order by r.id", Long.class)
                    .setFirstResult(0)
                    .setMaxResults(10)
                    .getResultList();
            assertThat(new TreeSet<>(page)).as("page").isEqualTo(visible);
            assertThat(number("select count(r) from " + name + " r"))
                    .as("count")
                    .isEqualTo(visible.size());
            assertThat(number("select count(s) from " + name + " s where s.id in (select r.id from " + name + " r)"))
                    .as("sub-query")
                    .isEqualTo(visible.size());
            assertThat(entities.createQuery("select count(r) from " + name + " r group by r.officeId", Long.class)
                            .getResultStream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .as("group by")
                    .isEqualTo(visible.size());
            assertThat(criteriaCount(kind)).as("criteria").isEqualTo(visible.size());
            assertThat(entities.find(kind, hidden)).as("by id").isNull();
            visible.forEach(
                    id -> assertThat(entities.find(kind, id)).as("by id").isNotNull());
            assertThat(ids("select r.id from " + name + " r where r.id = " + hidden))
                    .as("by id in a query")
                    .isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> bulkChangesTouchVisibleRowsOnly() {
        return forEachKind(kind -> {
            var hidden = chineseRow(kind);
            var visible = visibleRows(kind);
            changesAll(kind, visible.size(), hidden);
            deletesAll(kind, visible.size(), hidden);
        });
    }

    @TestFactory
    Stream<DynamicTest> nobodySignedInChangesNothing() {
        return forEachKind(kind -> {
            visibleRows(kind);
            var hidden = chineseRow(kind);
            signOut();
            changesAll(kind, 0, hidden);
            deletesAll(kind, 0, hidden);
        });
    }

    private void changesAll(Class<?> kind, int reached, long hidden) {
        var changed = transaction.execute(
                status -> entities.createQuery("update " + kind.getSimpleName() + " r set r.version = 77")
                        .executeUpdate());
        assertThat(changed).as("changed").isEqualTo(reached);
        assertThat(jdbc.sql("select version from " + rows.table(kind) + " where id = ?")
                        .param(hidden)
                        .query(Integer.class)
                        .single())
                .as("the hidden row")
                .isZero();
    }

    private void deletesAll(Class<?> kind, int reached, long hidden) {
        var before = rows(rows.table(kind));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            entities.createQuery("delete from " + kind.getSimpleName()).executeUpdate();
            jdbc.sql("set foreign_key_checks = 1").update();
        });
        assertThat(rows(rows.table(kind))).as("left").isEqualTo(before - reached);
        assertThat(jdbc.sql("select id from " + rows.table(kind))
                        .query(Long.class)
                        .list())
                .contains(hidden);
    }

    @TestFactory
    Stream<DynamicTest> needToKnowListsHideFromTheOwnDeskToo() {
        return forEachKind(kind -> {
            if (!rows.hasCircle(kind)) {
                return;
            }
            var mine = circle(viewer);
            var theirs = circle(stranger);
            var known = rows.insert(kind, new Place(office("los-angeles"), stranger, false, mine));
            var secret = rows.insert(kind, new Place(office("los-angeles"), stranger, false, theirs));
            var without = new java.util.HashMap<>(WITHIN_THE_DESK);
            without.keySet().removeAll(List.of(Permission.DEAL_OVERSEE, Permission.DEAL_CONFIDENTIAL));
            signIns.signIn(viewer, without);
            shows(kind, Set.of(known), secret);
            signIns.signIn(viewer, WITHIN_THE_DESK);
            shows(kind, new TreeSet<>(Set.of(known, secret)), -5);
        });
    }

    private long circle(long member) {
        jdbc.sql("insert into circle () values ()").update();
        var id = jdbc.sql("select max(id) from circle").query(Long.class).single();
        jdbc.sql("insert into circle_member (circle_id, user_id) values (?, ?)")
                .params(id, member)
                .update();
        return id;
    }

    private Set<Long> ids(String query) {
        return new TreeSet<>(entities.createQuery(query, Long.class).getResultList());
    }

    private long number(String query) {
        return entities.createQuery(query, Long.class).getSingleResult();
    }

    private <T> long criteriaCount(Class<T> kind) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        return entities.createQuery(query.select(builder.count(query.from(kind))))
                .getSingleResult();
    }
}
