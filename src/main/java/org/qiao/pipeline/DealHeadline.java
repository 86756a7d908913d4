package org.qiao.pipeline;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What another module says in the head of the deal page, under the title: what cannot wait. */
public interface DealHeadline {

    /** The permission without which nothing is said. */
    String permission();

    /** Left to right. */
    int position();

    /** Nothing where there is nothing to say to this viewer. */
    Optional<Component> content(DealRef deal);
}
