package org.qiao.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What a module adds to the row over every list and board: saved views, export. */
public interface ListTool {

    /** Left to right. */
    int position();

    /** Whether a phone has it in the list's menu and not in the row. */
    default boolean isForMenu() {
        return false;
    }

    /** The tool for one page, or nothing where the viewer has no use for it. */
    Optional<Component> component(ListPlace place);
}
