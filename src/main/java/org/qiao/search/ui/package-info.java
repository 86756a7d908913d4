/** The search box of every page and the page of all results. */
@org.jspecify.annotations.NullMarked
package org.qiao.search.ui;
