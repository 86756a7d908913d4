package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.qiao.kernel.Language;
import org.qiao.membership.MembershipRow;
import org.qiao.membership.MembershipStatus;
import org.qiao.ui.Formats;
import org.qiao.ui.ListGrid;
import org.qiao.ui.Texts;

/** The columns of a list of memberships, and what a phone shows of each. */
final class MembershipColumns {

    private final Words words;
    private final ZoneId zone;
    private final Supplier<LocalDate> asOf;
    private final Language language = Texts.language();

    /** @param asOf the day from which the days left are counted */
    MembershipColumns(Words words, ZoneId zone, Supplier<LocalDate> asOf) {
        this.words = words;
        this.zone = zone;
        this.asOf = asOf;
    }

    void addTo(ListGrid<MembershipRow> grid) {
        grid.addName("COMPANY", t("membership.company"), this::name, this::other);
        fixed(
                grid.addChip(
                                "STATUS",
                                t("membership.status"),
                                row -> t(row.status()),
                                row -> Words.chipClass(row.status()))
                        .setSortProperty("STATUS"),
                "6.5rem");
        grid.addText("TIER", t("membership.tier"), row -> words.tier(row.tierId()), false);
        fixed(grid.addDay("SINCE", t("membership.since"), MembershipRow::since, true), ListGrid.DAY);
        var ends = grid.addText("ENDS", t("membership.ends"), this::ends, true);
        grid.export(ends, MembershipRow::endsOn);
        fixed(ends, "12.5rem");
        fixed(
                grid.addText("OPEN", t("membership.open"), row -> Words.open(row.statement()), false)
                        .setTextAlign(ColumnTextAlign.END),
                "7rem");
        fixed(grid.addText("OFFICE", t("company.office"), row -> words.office(row.officeId()), false), "7rem");
        fixed(grid.addText("OWNER", t("company.owner"), row -> words.colleague(row.ownerId()), true), "7.5rem");
        grid.spare(grid.addDay(
                "UPDATED",
                t("company.updated"),
                row -> row.updatedAt().atZone(zone).toLocalDate(),
                true));
        grid.addSpare("OTHER_NAME", t("company.name.other"), this::other, false);
        grid.setCard(
                this::name,
                row -> String.join(" · ", t(row.status()), ends(row), words.tier(row.tierId())),
                row -> row.status() == MembershipStatus.GRACE);
        grid.onOpen(row -> grid.getUI().ifPresent(ui -> ui.navigate("memberships/" + row.id())));
    }

    private static void fixed(ListGrid.Column<MembershipRow> column, String width) {
        column.setWidth(width).setFlexGrow(0);
    }

    private String name(MembershipRow row) {
        return row.company() == null
                ? t("membership.company.hidden")
                : row.company().name(language);
    }

    private String other(MembershipRow row) {
        return row.company() == null
                ? ""
                : language.other(row.company().nameEn(), row.company().nameZh());
    }

    /** The day, and while a renewal is due how long that still is. */
    private String ends(MembershipRow row) {
        if (row.endsOn() == null) {
            return "";
        }
        var left = ChronoUnit.DAYS.between(asOf.get(), row.endsOn());
        var day = Formats.day(row.endsOn());
        return left < 0 || left > 90 ? day : t("membership.endsin", day, left);
    }
}
