package org.qiao.ui;

/** A page whose state stands in its address, so that it can be sent to a colleague and kept as a view: a list or a board. */
public interface ListPlace {

    /** Where the page stands, without what follows the question mark. */
    String address();

    ListState state();
}
