package org.qiao.companies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module keeps about a person, for the page that gathers everything; as far as the viewer may see it. */
public interface PersonTraces {

    /**
     * One place where the person occurs.
     *
     * @param group what it is, as the last part of a text key {@code person.everywhere.<group>}
     * @param text in the viewer's words
     * @param address of the page that shows it; null where that is the person's own
     */
    record Trace(
            String group,
            @Nullable LocalDate day,
            String text,
            @Nullable String address) {}

    /** The permission without which the module is not asked. */
    String permission();

    /** Which module's traces stand first. */
    int position();

    /** Those of one group follow each other. */
    List<Trace> of(long personId);
}
