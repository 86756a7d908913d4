package org.qiao.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.qiao.kernel.Language;
import org.qiao.kernel.Remembered;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Names of colleagues and offices, which everyone signed in may read: owners in lists, pickers of staff. */
@Service
public class Directory {

    /** A colleague as others see one. */
    public record Colleague(long id, String nameEn, String nameZh, long officeId, Desk desk, boolean disabled) {
        public String name(Language viewer) {
            return viewer.choose(nameEn, nameZh);
        }

        /** The name in the other language where there is one. */
        public String otherName(Language viewer) {
            return viewer.other(nameEn, nameZh);
        }
    }

    /** An office as others see it. */
    public record OfficeRef(long id, String code, String nameEn, String nameZh, Desk desk, String zone) {
        public String name(Language viewer) {
            return viewer.choose(nameEn, nameZh);
        }
    }

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final AccessBook book;
    private final Remembered<Map<Long, Colleague>> colleagues = new Remembered<>(this::readColleagues);
    private final Remembered<List<OfficeRef>> offices = new Remembered<>(this::readOffices);

    Directory(JdbcClient jdbc, CurrentUser user, AccessBook book) {
        this.jdbc = jdbc;
        this.user = user;
        this.book = book;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccessBook.AccessChanged changed) {
        colleagues.forget();
        offices.forget();
    }

    /** Everyone, by English name; disabled ones included, since records keep naming them. */
    public Map<Long, Colleague> colleagues() {
        user.require();
        return colleagues.get();
    }

    private Map<Long, Colleague> readColleagues() {
        var found = new LinkedHashMap<Long, Colleague>();
        jdbc.sql("select u.id, u.name_en, u.name_zh, u.office_id, o.desk, u.disabled from app_user u"
                        + " join office o on o.id = u.office_id order by u.name_en, u.id")
                .query((row, n) -> new Colleague(
                        row.getLong("id"),
                        row.getString("name_en"),
                        row.getString("name_zh"),
                        row.getLong("office_id"),
                        Desk.valueOf(row.getString("desk")),
                        row.getBoolean("disabled")))
                .list()
                .forEach(c -> found.put(c.id(), c));
        return Collections.unmodifiableMap(found);
    }

    /** What a list calls whoever a record belongs to; empty for a colleague whom nobody knows. */
    public String colleagueName(long id, Language viewer) {
        return colleague(id).map(colleague -> colleague.name(viewer)).orElse("");
    }

    /** What a list calls the office of a record; empty for one that nobody knows. */
    public String officeName(long id, Language viewer) {
        return office(id).map(office -> office.name(viewer)).orElse("");
    }

    public Optional<Colleague> colleague(long id) {
        return Optional.ofNullable(colleagues().get(id));
    }

    /** Those whose roles grant the permission, at any scope: who can be asked to do something. */
    public Set<Long> holding(String permission) {
        user.require();
        return new TreeSet<>(
                jdbc.sql("select distinct r.user_id from user_role r join role_grant g on g.role_id = r.role_id"
                                + " where g.permission = ?")
                        .param(permission)
                        .query(Long.class)
                        .list());
    }

    /** Those whose roles let the permission reach every row of that office; nobody who is disabled. */
    public Set<Long> reaching(String permission, long office) {
        var reaching = new TreeSet<Long>();
        for (var holder : holding(permission)) {
            if (book.actor(holder)
                    .filter(actor -> actor.reaches(permission, office))
                    .isPresent()) {
                reaching.add(holder);
            }
        }
        return reaching;
    }

    /** Every office, US desk first. */
    public List<OfficeRef> offices() {
        user.require();
        return offices.get();
    }

    private List<OfficeRef> readOffices() {
        return jdbc.sql("select id, code, name_en, name_zh, desk, zone from office order by desk desc, id")
                .query((row, n) -> new OfficeRef(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name_en"),
                        row.getString("name_zh"),
                        Desk.valueOf(row.getString("desk")),
                        row.getString("zone")))
                .list();
    }

    public Optional<OfficeRef> office(long id) {
        return offices().stream().filter(o -> o.id() == id).findFirst();
    }
}
