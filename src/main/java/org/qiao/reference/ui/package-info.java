@NullMarked
package org.qiao.reference.ui;

import org.jspecify.annotations.NullMarked;
