package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.qiao.membership.Membership;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.Standing;
import org.qiao.membership.Term;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;

/** The history of a membership, latest first: each term, and where it lapsed in between. */
class HistoryPanel extends Div {

    /** @param dropLast takes the last term away; offered if {@code mayWrite} */
    HistoryPanel(Membership membership, Words words, LocalDate today, boolean mayWrite, Runnable dropLast) {
        addClassName("ledger");
        var terms = membership.getTerms();
        if (terms.isEmpty()) {
            add(new EmptyState(t("membership.terms.empty")));
        }
        for (int i = terms.size() - 1; i >= 0; i--) {
            var until = i + 1 < terms.size() ? terms.get(i + 1).startsOn().minusDays(1) : today;
            var upTo = terms.subList(0, i + 1);
            if (Standing.of(upTo, until) == MembershipStatus.LAPSED) {
                Standing.lapses(upTo).ifPresent(day -> add(lapsed(day)));
            }
            var line = line(terms.get(i), words, today);
            if (mayWrite && i == terms.size() - 1) {
                var drop = new Button(t("membership.term.drop"), e -> dropLast.run());
                drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                line.add(drop);
            }
            add(line);
        }
    }

    private static Component lapsed(LocalDate day) {
        var line = new Div(Words.chip(MembershipStatus.LAPSED), new Span(Formats.day(day)));
        line.addClassName("term-line");
        return line;
    }

    private static Div line(Term term, Words words, LocalDate today) {
        var days = new Span(t("membership.term.days", Formats.day(term.startsOn()), Formats.day(term.endsOn())));
        days.addClassName("number");
        var facts = new Span(words.tier(term.tierId()) + " · " + Words.money(term.dues()));
        facts.addClassName("soft");
        var line = new Div(new Chip(t(term.kind()), Chip.Tone.PLAIN), days, facts);
        line.addClassName("term-line");
        if (today.isAfter(term.endsOn()) && !today.isAfter(term.graceUntil())) {
            var grace = new Span(t("membership.grace.until", Formats.day(term.graceUntil())));
            grace.addClassName("soft");
            line.add(grace);
        }
        return line;
    }
}
