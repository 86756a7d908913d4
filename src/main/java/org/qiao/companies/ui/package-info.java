@NullMarked
package org.qiao.companies.ui;

import org.jspecify.annotations.NullMarked;
