package org.qiao.demo;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.approvals.ApprovalStatus;
import org.qiao.demo.DemoApproval.Step;
import org.qiao.demo.Row.Owned;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the approvals of a data file: every step of each track, open where the file says no more. */
final class ApprovalWriter {

    private final JdbcClient jdbc;
    private final Known known;
    private final Days days;

    ApprovalWriter(JdbcClient jdbc, Known known, Days days) {
        this.jdbc = jdbc;
        this.known = known;
        this.days = days;
    }

    void write(String file, DemoApproval approval) {
        var where = new Where(file, "approval", approval.deal() + " " + approval.track());
        var deal = known.id("deal", approval.deal(), where);
        var owned = Owned.with(jdbc, deal);
        var told = approval.steps().stream().collect(Collectors.toMap(Step::step, Function.identity()));
        var steps = steps(approval.track());
        if (steps.isEmpty() || !steps.keySet().containsAll(told.keySet())) {
            throw new DemoDataException(where, "there is no such track, or it has no such step");
        }
        steps.forEach((name, step) -> write(deal, step, told.get(name), owned, where));
    }

    private void write(long deal, long step, @Nullable Step told, Owned owned, Where where) {
        var row = Row.of("approval").owned(owned).set("deal_id", deal).set("step_id", step);
        if (told == null) {
            row.set("status", ApprovalStatus.OPEN.name()).insert(jdbc);
            return;
        }
        row.set("status", told.status().name())
                .set("filed_on", day(told.filed(), where))
                .set("expected_on", day(told.expected(), where))
                .set("decided_on", day(told.decided(), where))
                .set("reference", told.reference())
                .set("note", told.note())
                .set("responsible_id", known.idOrNull("user", told.responsible(), where))
                .insert(jdbc);
    }

    private @Nullable LocalDate day(@Nullable String text, Where where) {
        return text == null ? null : days.day(text, ZoneOffset.UTC, where);
    }

    private Map<String, Long> steps(String track) {
        var steps = new HashMap<String, Long>();
        jdbc.sql("select s.name_en, s.id from template_step s join track_template t on t.id = s.template_id"
                        + " where t.name_en = ?")
                .param(track)
                .query(row -> {
                    steps.put(row.getString(1), row.getLong(2));
                });
        return steps;
    }
}
