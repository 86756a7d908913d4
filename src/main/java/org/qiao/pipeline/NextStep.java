package org.qiao.pipeline;

import java.time.LocalDate;

/** What is to be done next on a deal, and by when. */
public record NextStep(String title, LocalDate dueOn) {}
