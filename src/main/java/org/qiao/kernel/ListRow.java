package org.qiao.kernel;

/** What every line of a list says of its record, whatever else it shows: which one it is and whose. */
public interface ListRow {

    long id();

    long officeId();

    long ownerId();
}
