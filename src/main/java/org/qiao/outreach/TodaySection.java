package org.qiao.outreach;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another module shows on the first page of the morning, under the tasks, to whoever has the permission. */
public interface TodaySection {

    /** The permission without which the section is not there. */
    String permission();

    /** Top to bottom. */
    int position();

    /** What waits for the viewer, with its heading; nothing where nothing does. */
    Optional<Component> content();
}
