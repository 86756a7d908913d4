package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A touch in a data file, with the next step that it led to.
 *
 * @param time the wall clock in {@code zone}, null where only the day is known
 * @param deal what it was about, if anything
 */
record DemoTouch(
        String key,
        String channel,
        String on,
        @Nullable String time,
        String zone,
        @Nullable String place,
        String subjectEn,
        String subjectZh,
        @Nullable String saidEn,
        @Nullable String saidZh,
        @Nullable String outcome,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> companies,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> people,
        @Nullable String deal,
        boolean shared,
        @Nullable String owner,
        String office,
        @Nullable NextStep next) {
    DemoTouch {
        need(key, "key");
        need(channel, "channel");
        need(on, "on");
        need(zone, "zone");
        need(subjectEn, "subject_en");
        need(subjectZh, "subject_zh");
        need(office, "office");
    }

    record NextStep(String titleEn, String titleZh, String due, String owner) {
        NextStep {
            need(titleEn, "title_en");
            need(titleZh, "title_zh");
            need(due, "due");
            need(owner, "owner");
        }
    }
}
