package org.qiao.outreach.ui;

import java.util.Collection;
import java.util.stream.Stream;
import org.qiao.companies.PersonFilter;
import org.qiao.companies.PersonRef;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;

/** Who is offered as a person of a touch: those of the companies it is about come first. */
record PeopleOffered(PersonService people, Language language) {

    /** Of no company are more put first; whoever looks further types. */
    private static final int MOST = 50;

    Stream<PersonRef> list(Collection<Long> companies, String text, int offset, int limit) {
        if (companies.isEmpty()) {
            return people.suggest(text, language, offset, limit).stream();
        }
        var theirs = companies.stream()
                .flatMap(company ->
                        people.list(PersonFilter.at(company, language).withText(text), Window.first(MOST)).stream())
                .map(PersonRow::ref);
        // Everybody up to the end of the window, so that enough is left when theirs are taken out.
        var all = people.suggest(text, language, 0, offset + limit).stream();
        return Stream.concat(theirs, all).distinct().skip(offset).limit(limit);
    }
}
