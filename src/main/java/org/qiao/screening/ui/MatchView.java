package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.qiao.access.Permission;
import org.qiao.screening.MatchChange;
import org.qiao.screening.MatchDetails;
import org.qiao.screening.MatchService;
import org.qiao.screening.MatchStatus;
import org.qiao.ui.Chip;
import org.qiao.ui.Facts;
import org.qiao.ui.PageView;

/** One potential match: both records side by side, why they may be one, and the decision. */
@Route("screening/:id")
@RolesAllowed(Permission.SCREENING_READ)
class MatchView extends PageView implements BeforeEnterObserver {

    private final MatchService matches;
    private final MatchWords words;
    private final Div content = new Div();

    MatchView(MatchService matches, MatchWords words) {
        super("screening.title");
        this.matches = matches;
        this.words = words;
        content.addClassNames("record", "screening-match");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(recordId(event));
    }

    private void show(long id) {
        var details = matches.find(id);
        setPageName(words.record(details.row()));
        setBeside(details.row().listedName());
        content.removeAll();
        content.add(headline(details), new MatchSides(details, words), decided(details));
        if (matches.mayDecide(id)) {
            content.add(new DecisionForm(matches, details, () -> show(id)));
        }
    }

    private Div headline(MatchDetails details) {
        var row = details.row();
        var score = new Span(t("screening.score.of", row.score()));
        score.addClassName("number");
        var line = new Div(new Chip(words.status(row), words.tone(row)), score, new Span(words.reasons(row)));
        line.addClassName("headline");
        if (row.changed() != MatchChange.FOUND) {
            line.add(new Chip(t(row.changed()), Chip.Tone.PLAIN));
        }
        return line;
    }

    /** What was decided last, also where names or the entry changed since. */
    private Facts decided(MatchDetails details) {
        var row = details.row();
        var facts = new Facts();
        if (row.decidedAt() != null) {
            facts.add("screening.decided", words.moment(row.decidedAt()))
                    .add("screening.decided.by", words.colleague(row.decidedBy()));
            if (row.status() == MatchStatus.OPEN || !matches.mayDecide(row.id())) {
                var note = new Span(details.note() == null ? "" : details.note());
                note.addClassName("prose");
                facts.add("screening.note", note);
            }
        }
        return facts;
    }
}
