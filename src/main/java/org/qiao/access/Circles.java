package org.qiao.access;

import java.util.Collection;
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

    Circles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes a list and returns its id. */
    public long create(Collection<Long> members) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into circle () values ()").update(key);
        var id = java.util.Objects.requireNonNull(key.getKey()).longValue();
        replaceMembers(id, members);
        return id;
    }

    public void replaceMembers(long circle, Collection<Long> members) {
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
