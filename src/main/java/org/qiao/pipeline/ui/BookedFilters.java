package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import java.util.function.Supplier;
import org.qiao.pipeline.Booked;
import org.qiao.pipeline.LedgerFact;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.springframework.stereotype.Component;

/** The filters of the list of deals by what is in their ledgers. */
@Component
class BookedFilters {

    private static final int MOST_EVENTS = 1000;

    private final LedgerFigures ledger;

    BookedFilters(LedgerFigures ledger) {
        this.ledger = ledger;
    }

    List<ListFilter> all(Supplier<List<Choice>> currencies) {
        return List.of(
                ListFilter.oneOf("booked", t("deal.booked"), LedgerFact.class),
                ListFilter.oneOf("bookedin", t("deal.booked.in"), currencies),
                ListFilter.oneOf("event", t("ledger.event"), this::events),
                ListFilter.day("bookedsince", t("deal.booked.since")),
                ListFilter.day("bookedby", t("deal.booked.by")),
                ListFilter.flag("bookedthen", t("deal.booked.then")));
    }

    private List<Choice> events() {
        return ledger.events("", 0, MOST_EVENTS).stream()
                .map(name -> new Choice(Booked.token(name), name))
                .toList();
    }

    Booked read(ListState state) {
        return new Booked(
                state.values("booked", LedgerFact.class),
                state.of("bookedin"),
                state.of("event").stream().map(Booked::event).toList(),
                state.day("bookedsince").orElse(null),
                state.day("bookedby").orElse(null),
                state.has("bookedthen"));
    }
}
