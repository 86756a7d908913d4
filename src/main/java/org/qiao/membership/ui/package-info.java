@NullMarked
package org.qiao.membership.ui;

import org.jspecify.annotations.NullMarked;
