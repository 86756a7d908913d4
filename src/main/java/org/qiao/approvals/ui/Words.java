package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.access.Directory.Colleague;
import org.qiao.approvals.ApprovalRow;
import org.qiao.approvals.StepRef;
import org.qiao.approvals.TemplateService;
import org.qiao.kernel.Language;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Names and days of approvals in the viewer's language; made anew for each page. */
final class Words {

    private final Language language = Texts.language();
    private final Map<Long, StepRef> steps;
    private final Map<Long, Colleague> colleagues;
    private final LocalDate today;

    Words(TemplateService templates, Directory directory, LocalDate today) {
        this.steps = templates.steps();
        this.colleagues = directory.colleagues();
        this.today = today;
    }

    String step(ApprovalRow row) {
        var step = steps.get(row.stepId());
        return step == null ? "" : step.name(language);
    }

    String authority(ApprovalRow row) {
        var step = steps.get(row.stepId());
        return step == null ? "" : step.authority(language);
    }

    String basis(ApprovalRow row) {
        var step = steps.get(row.stepId());
        return step == null ? "" : step.basis(language);
    }

    String deal(ApprovalRow row) {
        return row.deal().name(language);
    }

    String colleague(long id) {
        var colleague = colleagues.get(id);
        return colleague == null ? "" : colleague.name(language);
    }

    boolean isLate(ApprovalRow row) {
        return row.isLate(today);
    }

    /** The status, and that it is late where it is. */
    String status(ApprovalRow row) {
        return isLate(row) ? t("approval.status.late", t(row.status())) : t(row.status());
    }

    /** A day, or nothing. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }

    LocalDate today() {
        return today;
    }
}
