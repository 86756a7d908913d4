@NullMarked
package org.qiao.access.ui;

import org.jspecify.annotations.NullMarked;
