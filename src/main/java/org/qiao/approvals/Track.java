package org.qiao.approvals;

import java.util.List;

/** A template as one deal goes through it, with its steps in order. */
public record Track(TemplateRef template, List<ApprovalRow> steps) {}
