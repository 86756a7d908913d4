package org.qiao.reference;

/** The table of sectors was changed; the tree in memory is read again after the commit. */
record SectorsChanged() {}
