package org.qiao.companies;

import com.vaadin.flow.component.Component;

/** What another module hangs on the person page: its own tab, shown to whoever has the permission. */
public interface PersonTab {

    /** The tab's part of the address, and of its text key {@code person.tab.<key>}. */
    String key();

    /** The permission without which the tab is not there. */
    String permission();

    /** Left to right. */
    int position();

    Component content(PersonRef person);
}
