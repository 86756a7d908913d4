@NullMarked
package org.qiao.review.ui;

import org.jspecify.annotations.NullMarked;
