@NullMarked
package org.qiao.outreach.ui;

import org.jspecify.annotations.NullMarked;
