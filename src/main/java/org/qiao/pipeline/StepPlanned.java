package org.qiao.pipeline;

import java.time.LocalDate;

/** Somebody said what is to be done next on a deal and by when; published in the transaction that needs it, and written down in it. */
public record StepPlanned(long dealId, String title, LocalDate dueOn) {}
