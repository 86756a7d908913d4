package org.qiao.pipeline;

import com.vaadin.flow.component.Component;

/** What another module hangs on the deal page: its own tab, shown to whoever has the permission. */
public interface DealTab {

    /** The tab's part of the address, and of its text key {@code deal.tab.<key>}. */
    String key();

    /** The permission without which the tab is not there. */
    String permission();

    /** Left to right. */
    int position();

    Component content(DealRef deal);
}
