package org.qiao.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Need-to-know lists. The caller has already been allowed to write the row that the list belongs to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Circles {

    private final JdbcClient jdbc;
    private final AuditLog audit;

    Circles(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Makes a list and returns its id. */
    public long create(Collection<Long> members) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into circle () values ()").update(key);
        var id = Objects.requireNonNull(key.getKey()).longValue();
        write(id, members);
        return id;
    }

    /** Replaces the list of the record, and notes in the log who was on it and who is. */
    public void replaceMembers(long circle, Collection<Long> members, Class<?> kind, long recordId) {
        var before = members(circle);
        var after = new TreeSet<>(members);
        if (!before.equals(after)) {
            write(circle, after);
            audit.note(kind, recordId, "UPDATE", Map.of("members", List.of(before.toString(), after.toString())));
        }
    }

    private void write(long circle, Collection<Long> members) {
        jdbc.sql("delete from circle_member where circle_id = ?").param(circle).update();
        for (var member : new TreeSet<>(members)) {
            jdbc.sql("insert into circle_member (circle_id, user_id) values (?, ?)")
                    .params(circle, member)
                    .update();
        }
    }

    public Set<Long> members(long circle) {
        return new TreeSet<>(jdbc.sql("select user_id from circle_member where circle_id = ?")
                .param(circle)
                .query(Long.class)
                .list());
    }
}
