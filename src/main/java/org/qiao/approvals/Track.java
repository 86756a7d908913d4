package org.qiao.approvals;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A template as one deal goes through it, with its steps in order.
 *
 * @param none that the deal needs nothing of it; null where it goes through its steps
 */
public record Track(
        TemplateRef template,
        List<ApprovalRow> steps,
        @Nullable NoFiling none) {}
