package org.qiao.pipeline;

import static org.qiao.ui.Texts.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.reference.Places;
import org.qiao.ui.Texts;

/** Why a deal was closed without a win, in words. */
public final class ClosingText {

    private ClosingText() {}

    /** Where it went and why: {@code Lost to Viet Nam · Price or incentives}. */
    public static String of(Closing closing, Places places) {
        var place = places.name(closing.lostToId(), Texts.language());
        return Stream.of(place.isEmpty() ? "" : t("closing.to", place), t(closing.reason()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The same with what was noted. */
    public static String withNote(Closing closing, Places places) {
        var brief = of(closing, places);
        return closing.note() == null ? brief : t("closing.noted", brief, closing.note());
    }
}
