package org.qiao.search;

import java.util.Collection;
import java.util.List;

/**
 * A kind of record that the search box looks for. The index only knows numbers; the module that keeps the records says
 * which of them this viewer may see, through its own filtered queries.
 */
public interface SearchSource {

    /** The end of the group's text key: {@code search.group.<kind>}. */
    String kind();

    /** The permission without which there is nothing of this kind to find. */
    String permission();

    /** The order of the groups. */
    int position();

    /** The kinds of documents that lead here, best first. */
    List<String> documents();

    /** Whether later records come first, where no name is better than another. */
    default boolean latestFirst() {
        return false;
    }

    /** Those that the viewer may see and that are not archived, in the order given. */
    List<Long> present(String document, Collection<Long> ids);

    /** What the module finds by its own means, as far as the viewer may see it, best first. */
    default List<Long> elsewhere(String typed, int limit) {
        return List.of();
    }

    /** Whether anything that the viewer may know of is called exactly so. */
    default boolean isCalled(String typed) {
        return false;
    }

    /**
     * The lines of these records, in the order given; what the viewer may not see is left out.
     *
     * @param typed what was looked for, to say why a record was found
     */
    List<Hit> hits(List<Long> ids, String typed);
}
