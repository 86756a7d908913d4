@NullMarked
package org.qiao.approvals.ui;

import org.jspecify.annotations.NullMarked;
