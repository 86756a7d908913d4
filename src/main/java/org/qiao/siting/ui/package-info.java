/** Candidate sites on the deal page and on Today. */
@NullMarked
package org.qiao.siting.ui;

import org.jspecify.annotations.NullMarked;
