package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import org.qiao.access.Permission;
import org.qiao.companies.PersonTraces;
import org.qiao.screening.MatchService;

/** The entries of restricted-party lists that a person may be, for those who may know. */
@org.springframework.stereotype.Component
class MatchTraces implements PersonTraces {

    private final MatchService matches;
    private final MatchWords words;

    MatchTraces(MatchService matches, MatchWords words) {
        this.matches = matches;
        this.words = words;
    }

    @Override
    public String permission() {
        return Permission.SCREENING_READ;
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public List<Trace> of(long personId) {
        return matches.ofPerson(personId).stream()
                .map(match -> new Trace(
                        "matches",
                        null,
                        t("person.everywhere.with", match.listedName(), words.status(match)),
                        "screening/" + match.id()))
                .toList();
    }
}
