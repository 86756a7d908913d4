@NullMarked
package org.qiao;

import org.jspecify.annotations.NullMarked;
