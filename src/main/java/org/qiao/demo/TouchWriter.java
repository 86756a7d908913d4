package org.qiao.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.demo.DemoFile.Source;
import org.qiao.demo.Row.Owned;
import org.qiao.outreach.Task;
import org.qiao.outreach.TouchWords;
import org.qiao.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the touches of a data file, whom they were with, and the tasks that follow from them. */
final class TouchWriter {

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Known known;
    private final Days days;
    private final Map<Long, Writer> writers;

    /**
     * Somebody of the chamber who writes touches.
     *
     * @param chinese whether the next steps that they write are in Chinese
     */
    record Writer(long office, ZoneId zone, boolean chinese) {}

    TouchWriter(JdbcClient jdbc, SearchIndex index, Known known, Days days, Map<Long, Writer> writers) {
        this.jdbc = jdbc;
        this.index = index;
        this.known = known;
        this.days = days;
        this.writers = writers;
    }

    void write(String file, DemoTouch touch, @Nullable Source source) {
        var where = new Where(file, "touch", touch.key());
        var owner = touch.owner() == null
                ? known.id("keeper", touch.office(), where)
                : known.id("user", touch.owner(), where);
        var at = days.at(touch.on(), touch.time(), Days.zone(touch.zone(), where), where);
        var written = at.isAfter(days.now()) ? days.now() : at;
        var owned = new Owned(known.id("office", touch.office(), where), owner, touch.shared(), null, written, written);
        var id = Row.of("touch")
                .owned(owned)
                .set("channel", touch.channel())
                .set("at", at)
                .set("all_day", touch.time() == null)
                .set("zone", touch.zone())
                .set("place_id", known.idOrNull("place", touch.place(), where))
                .set("subject_en", touch.subjectEn())
                .set("subject_zh", touch.subjectZh())
                .set("said_en", SourceLine.below(touch.saidEn(), source))
                .set("said_zh", SourceLine.belowZh(touch.saidZh(), source))
                .set("outcome", touch.outcome())
                .insertForId(jdbc);
        known.add(where, id);
        index.put(
                "TOUCH", id, TouchWords.findable(touch.subjectEn(), touch.subjectZh(), touch.saidEn(), touch.saidZh()));
        Row.of("touch_staff").set("touch_id", id).set("user_id", owner).insert(jdbc);
        link("company", touch.companies(), id, at, where);
        link("person", touch.people(), id, at, where);
        writeTask(touch, id, writer(owner).chinese(), where);
    }

    /** Lays the touch, and its next step, at the deal that it was about; deals are written after touches. */
    void attach(String file, DemoTouch touch) {
        if (touch.deal() == null) {
            return;
        }
        var where = new Where(file, "touch", touch.key());
        var deal = known.id("deal", touch.deal(), where);
        var id = known.id("touch", touch.key(), where);
        jdbc.sql("update touch set deal_id = ? where id = ?").params(deal, id).update();
        jdbc.sql("update task set deal_id = ? where touch_id = ?")
                .params(deal, id)
                .update();
    }

    private void link(String kind, Iterable<String> keys, long touch, Instant at, Where where) {
        for (var key : keys) {
            Row.of("touch_" + kind)
                    .set("touch_id", touch)
                    .set(kind + "_id", known.id(kind, key, where))
                    .set("at", at)
                    .insert(jdbc);
        }
    }

    /** The step is in the words of whoever wrote the touch, whoever is to take it. */
    private void writeTask(DemoTouch touch, long id, boolean chinese, Where where) {
        var next = touch.next();
        if (next == null) {
            return;
        }
        var owner = known.id("user", next.owner(), where);
        var writer = writer(owner);
        var title = chinese ? next.titleZh() : next.titleEn();
        var task = Row.of("task")
                .owned(new Owned(writer.office(), owner, touch.shared(), null, days.now(), days.now()))
                .set("title", title)
                .set("due_on", days.day(next.due(), writer.zone(), where))
                .set("touch_id", id)
                .set(
                        "company_id",
                        touch.companies().isEmpty()
                                ? null
                                : known.id("company", touch.companies().getFirst(), where))
                .set(
                        "person_id",
                        touch.people().isEmpty()
                                ? null
                                : known.id("person", touch.people().getFirst(), where))
                .insertForId(jdbc);
        index.put("TASK", task, Task.findable(title));
    }

    private Writer writer(long user) {
        return Objects.requireNonNull(writers.get(user));
    }
}
