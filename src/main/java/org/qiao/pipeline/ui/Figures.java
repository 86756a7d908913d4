package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import org.jspecify.annotations.Nullable;
import org.qiao.kernel.MoneyFormat;
import org.qiao.pipeline.Figure;
import org.qiao.pipeline.Qualifier;
import org.qiao.ui.Texts;

/** Figures as people read them: in the viewer's magnitudes, never without their qualifier. */
final class Figures {

    private Figures() {}

    /** Short, as on cards: {@code more than US$300 million}; empty where no amount is known. */
    static String brief(@Nullable Figure figure) {
        return figure == null
                ? ""
                : qualified(figure.qualifier(), MoneyFormat.compact(figure.money(), Texts.language()));
    }

    /** With every digit, as in the ledger. */
    static String exact(@Nullable Figure figure) {
        return figure == null ? "" : qualified(figure.qualifier(), MoneyFormat.exact(figure.money()));
    }

    /** A number of things as its source qualified it. */
    static String qualified(Qualifier qualifier, String number) {
        return t("figure." + qualifier.name().toLowerCase(java.util.Locale.ROOT), number);
    }
}
