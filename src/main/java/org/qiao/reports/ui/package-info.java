/** The map and the page that makes reports. */
@NullMarked
package org.qiao.reports.ui;

import org.jspecify.annotations.NullMarked;
