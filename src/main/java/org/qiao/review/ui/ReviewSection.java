package org.qiao.review.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;

/** A part of the review, and a page of it on the wall. */
interface ReviewSection {

    /** The key of its heading. */
    String title();

    /** The permission that its figures take. */
    String permission();

    /**
     * What it shows.
     *
     * @param change shows the page in another state
     */
    List<Component> show(ReviewState state, Consumer<ReviewState> change);
}
