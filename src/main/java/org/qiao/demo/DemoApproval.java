package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.approvals.ApprovalStatus;

/**
 * A delivered track of a deal in a data file.
 *
 * @param deal the deal's key
 * @param track the English name of the track's template
 * @param steps those that are more than open
 */
record DemoApproval(
        String deal,
        String track,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Step> steps) {
    DemoApproval {
        need(deal, "deal");
        need(track, "track");
    }

    /** @param step the English name of the template's step */
    record Step(
            String step,
            ApprovalStatus status,
            @Nullable String filed,
            @Nullable String expected,
            @Nullable String decided,
            @Nullable String reference,
            @Nullable String note,
            @Nullable String responsible) {
        Step {
            need(step, "step");
            need(status, "status");
        }
    }
}
