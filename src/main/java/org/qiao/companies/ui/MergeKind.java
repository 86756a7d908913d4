package org.qiao.companies.ui;

import java.util.Set;
import org.qiao.access.OwnedRow;
import org.qiao.companies.RecordMerges;
import org.qiao.ui.RecordForm;

/** What is special about merging companies, and about merging people. */
interface MergeKind<T extends OwnedRow, R> {

    RecordMerges<T, R> merges();

    T find(long id);

    /** The record's name as the viewer reads it. */
    String name(T record);

    String nameOf(R ref);

    /** The first part of a record's address. */
    String address();

    /** The text of this kind, by the end of its key. */
    String text(String part, Object... parameters);

    /** Of how many rows of a kind it has to be told that they stay. */
    String kept(String key, int rows);

    RecordPicker<R> picker(String label);

    RecordForm<T> form();

    /** Fields of which both records' values are kept, so that there is nothing to choose. */
    Set<String> union();
}
