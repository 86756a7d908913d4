@NullMarked
package org.qiao.screening.ui;

import org.jspecify.annotations.NullMarked;
