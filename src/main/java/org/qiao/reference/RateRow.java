package org.qiao.reference;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the rate table: one unit of the currency is worth so many of the other. */
public record RateRow(long id, String currency, String inCurrency, LocalDate onDate, BigDecimal rate, String source) {}
