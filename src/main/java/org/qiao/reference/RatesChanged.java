package org.qiao.reference;

import java.time.LocalDate;

/** Rates of that day or later were added or corrected; published in the transaction that did it. */
public record RatesChanged(LocalDate since) {}
