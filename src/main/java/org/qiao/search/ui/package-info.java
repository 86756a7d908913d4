@NullMarked
package org.qiao.search.ui;

import org.jspecify.annotations.NullMarked;
