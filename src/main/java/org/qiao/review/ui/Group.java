package org.qiao.review.ui;

import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.DealSum;

/**
 * One bar and one line of the table behind it.
 *
 * @param sum what the bar shows
 * @param deals what the list behind it shows
 */
record Group(String name, DealAddress address, DealSum sum, DealSum deals) {}
