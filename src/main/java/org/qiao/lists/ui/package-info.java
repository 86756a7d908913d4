/** The tools over a list and their dialogs. */
@NullMarked
package org.qiao.lists.ui;

import org.jspecify.annotations.NullMarked;
