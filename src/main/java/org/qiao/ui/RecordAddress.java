package org.qiao.ui;

import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.qiao.kernel.RecordNotFoundException;

/**
 * Where the records of one kind have their pages. Asked while a page is fetched and before its view is drawn, so that a record
 * that is not there for the viewer answers 404.
 *
 * @param path the first part of the address: {@code companies} in {@code companies/17/touches}
 * @param find is given the part after it, and throws what the page would throw
 * @param tabs whether the page has the tab with that key for this viewer
 */
public record RecordAddress(String path, Consumer<String> find, Predicate<String> tabs) {

    /** Of records that are known by their numbers. */
    public static RecordAddress ofIds(String path, LongConsumer find, Predicate<String> tabs) {
        return new RecordAddress(path, text -> find.accept(id(text)), tabs);
    }

    /** @throws RecordNotFoundException if what stands there is no number, as if there were no such record */
    static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw new RecordNotFoundException();
        }
        return Long.parseLong(text);
    }
}
