package org.qiao.reference;

/** The table of places was changed; the tree in memory is read again after the commit. */
record PlacesChanged() {}
