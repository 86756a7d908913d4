package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.qiao.kernel.Language;
import org.qiao.membership.MembershipRow;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;

/** The columns of a list of memberships, and what a phone shows of each. */
class MembershipGrid extends ListGrid<MembershipRow> {

    private final transient Words words;
    private LocalDate asOf = LocalDate.EPOCH;

    MembershipGrid(Words words) {
        this.words = words;
        var language = Texts.language();
        addNameColumn(row -> name(row, language), row -> other(row, language))
                .setHeader(t("membership.company"))
                .setKey("COMPANY")
                .setSortProperty("COMPANY");
        addColumn(LitRenderer.<MembershipRow>of("<span class='${item.tone}'>${item.status}</span>")
                        .withProperty("tone", row -> Words.chipClass(row.status()))
                        .withProperty("status", row -> t(row.status())))
                .setHeader(t("membership.status"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        addColumn(row -> words.tier(row.tierId())).setHeader(t("membership.tier"));
        addColumn(row -> row.since() == null ? "" : Formats.day(row.since()))
                .setHeader(t("membership.since"))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addColumn(this::ends)
                .setHeader(t("membership.ends"))
                .setKey("ENDS")
                .setSortProperty("ENDS")
                .setWidth("13rem")
                .setFlexGrow(0);
        addColumn(row -> Words.open(row.statement()))
                .setHeader(t("membership.open"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(row -> words.office(row.officeId()))
                .setHeader(t("company.office"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(row -> words.colleague(row.ownerId()))
                .setHeader(t("company.owner"))
                .setWidth("9rem")
                .setFlexGrow(0);
        setCard(
                row -> name(row, language),
                row -> String.join(" · ", t(row.status()), ends(row), words.tier(row.tierId())));
    }

    /** The day from which the days left are counted. */
    void asOf(LocalDate day) {
        asOf = day;
    }

    private static String name(MembershipRow row, Language language) {
        return row.company() == null
                ? t("membership.company.hidden")
                : row.company().name(language);
    }

    private static String other(MembershipRow row, Language language) {
        return row.company() == null
                ? ""
                : language.other(row.company().nameEn(), row.company().nameZh());
    }

    /** The day, and while a renewal is due how long that still is. */
    private String ends(MembershipRow row) {
        if (row.endsOn() == null) {
            return "";
        }
        var left = ChronoUnit.DAYS.between(asOf, row.endsOn());
        var day = Formats.day(row.endsOn());
        return left < 0 || left > 90 ? day : t("membership.endsin", day, left);
    }
}
