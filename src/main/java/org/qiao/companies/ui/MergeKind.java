package org.qiao.companies.ui;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.qiao.access.OwnedRow;
import org.qiao.companies.RecordMerges;
import org.qiao.ui.RecordForm;

/**
 * What is special about merging companies, and about merging people.
 *
 * @param address the first part of a record's address
 * @param text the text of this kind, by the end of its key
 * @param kept of how many rows of a kind it has to be told that they stay
 * @param picker for the other record, by its label and the record that stays
 * @param union fields of which both records' values are kept, so that there is nothing to choose
 */
record MergeKind<T extends OwnedRow, R>(
        RecordMerges<T, R> merges,
        LongFunction<T> find,
        Function<T, R> ref,
        Function<R, String> name,
        String address,
        Words text,
        Words kept,
        BiFunction<String, T, RecordPicker<R>> picker,
        Supplier<? extends RecordForm<T>> form,
        Set<String> union) {

    /** Texts by the end of their key. */
    interface Words {
        String of(String part, Object... parameters);
    }

    String nameOf(T record) {
        return name.apply(ref.apply(record));
    }
}
