@NullMarked
package org.qiao.pipeline.ui;

import org.jspecify.annotations.NullMarked;
