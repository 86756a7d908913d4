package org.qiao.ui;

import com.vaadin.flow.component.Component;

/** What a module puts on the top line of every page. */
public interface TopBarItem {

    String permission();

    /** Left to right. */
    int position();

    /** A new component for each tab. */
    Component component();
}
