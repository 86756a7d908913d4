/** The list of published figures and the page of one series. */
@NullMarked
package org.qiao.indicators.ui;

import org.jspecify.annotations.NullMarked;
