package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.qiao.access.Permission;
import org.qiao.pipeline.DealHeadline;
import org.qiao.pipeline.DealRef;
import org.qiao.screening.PendingScreening;
import org.qiao.ui.Chip;

/** In the head of the deal page: its investor waits for compliance. */
@org.springframework.stereotype.Component
class ScreeningHeadline implements DealHeadline {

    private final PendingScreening screening;

    ScreeningHeadline(PendingScreening screening) {
        this.screening = screening;
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 5;
    }

    @Override
    public Optional<Component> content(DealRef deal) {
        return screening.holds(deal)
                ? Optional.of(new Chip(t("screening.deal.waiting"), Chip.Tone.ALERT))
                : Optional.empty();
    }
}
