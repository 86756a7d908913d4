package org.qiao.pipeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.reference.Places;
import org.springframework.stereotype.Component;

/** Lets no deal be closed without a win unless somebody says why. */
@Component
class Closings {

    private final Places places;

    Closings(Places places) {
        this.places = places;
    }

    /** A reason that goes along when the deal goes from one stage that closes it to another; a place belongs to lost ones only. */
    static Optional<Closing> carried(Closing own, Stage to) {
        return switch (to.getOutcome()) {
            case LOST -> Optional.of(own);
            case DORMANT, ABANDONED -> Optional.of(new Closing(own.reason(), null, own.note()));
            case OPEN, WON -> Optional.empty();
        };
    }

    /**
     * What is kept of what was told about a deal that enters the stage; empty where the stage asks nothing.
     *
     * @throws ClosingRequired if nothing was told
     * @throws RuleException if another reason is given without words, or the place is none
     */
    Optional<Closing> of(Stage stage, @Nullable Closing told) {
        if (!stage.getOutcome().isDropped()) {
            return Optional.empty();
        }
        if (told == null) {
            throw new ClosingRequired();
        }
        var note = PlainText.line(told.note());
        if (told.reason() == ClosingReason.OTHER && note == null) {
            throw new RuleException("closing.note.required", "note");
        }
        var place = stage.getOutcome() == Outcome.LOST ? told.lostToId() : null;
        if (place != null && places.find(place).isEmpty()) {
            throw new RuleException("closing.place.gone", "lostToId");
        }
        return Optional.of(new Closing(told.reason(), place, note));
    }
}
