package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Actor;
import org.qiao.access.Directory.Colleague;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.pipeline.Board;
import org.qiao.pipeline.BoardService;
import org.qiao.pipeline.DealFlag;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.StageClock;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.TotalText;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** Puts a board's rows into the words of its cards. */
class BoardWriter {

    private final StageClock clock;
    private final Map<Long, Colleague> colleagues;
    private final Actor viewer;

    BoardWriter(StageClock clock, Map<Long, Colleague> colleagues, Actor viewer) {
        this.clock = clock;
        this.colleagues = colleagues;
        this.viewer = viewer;
    }

    BoardColumn.Content write(Board.Column column, Board board) {
        var stage = column.stage();
        var left = column.count() - column.cards().size();
        var name = stage.name(Texts.language());
        return new BoardColumn.Content(
                stage.color().tone(),
                "qiao-fold-" + stage.id(),
                !stage.isOpen(),
                t("board.fold", name),
                t("board.unfold", name),
                name,
                String.format(Locale.ROOT, "%,d", column.count()),
                stage.isOpen() ? null : t("board.closed", BoardService.CLOSED_DAYS),
                column.totals().stream().map(Figures::brief).toList(),
                column.converted() == null ? null : TotalText.of(column.converted()),
                column.cards().stream().map(row -> card(stage, row, board)).toList(),
                left > 0 ? t("board.more", left) : null);
    }

    private BoardColumn.Card card(StageRef stage, DealRow row, Board board) {
        var next = board.next().get(row.id());
        var language = Texts.language();
        var days = clock.days(row.stageSince());
        var stuck = stage.isStuckAfter(days);
        var owner = colleagues.get(row.ownerId());
        var fixed = row.isMasked() || !viewer.reaches(Permission.DEAL_WRITE, row.officeId(), row.ownerId());
        return new BoardColumn.Card(
                row.id(),
                row.version(),
                row.name(language),
                row.company(language),
                Figures.brief(row.value()),
                t(stuck ? "board.days.stuck" : "board.days", days),
                stuck,
                owner == null ? "" : initials(owner, language),
                owner == null ? "" : owner.name(language),
                row.isConfidential() ? t("deal.confidential") : null,
                fixed,
                t("deal.moveto"),
                next(next, stage.isOpen() && !fixed),
                next != null && next.dueOn().isBefore(clock.today()),
                board.flags().getOrDefault(row.id(), Set.of()).stream()
                        .map(flag -> new BoardColumn.Flag(icon(flag), t(flag)))
                        .toList());
    }

    private static String icon(DealFlag flag) {
        return switch (flag) {
            case SCREENING -> "shield";
            case APPROVAL_LATE -> "calendar-clock";
            case OFFER_ENDING -> "hourglass-end";
            case STEP_OVERDUE -> "alarm";
        };
    }

    /** Only who works on an open deal is told that nothing is to be done: others may not see what is. */
    private static @Nullable String next(@Nullable NextStep next, boolean wanted) {
        return next != null
                ? t("board.next", next.title(), Formats.day(next.dueOn()))
                : wanted ? t("deal.next.none") : null;
    }

    /** The first letters of an English name, the given name's characters of a Chinese one. */
    static String initials(Colleague colleague, Language language) {
        var name = colleague.name(language);
        if (name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            var from = Math.max(0, name.codePointCount(0, name.length()) - 2);
            return name.substring(name.offsetByCodePoints(0, from));
        }
        var letters = new StringBuilder();
        for (var word : name.strip().split("\\s+")) {
            if (letters.length() < 2 && !word.isEmpty()) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
