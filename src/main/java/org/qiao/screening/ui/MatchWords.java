package org.qiao.screening.ui;

import static org.qiao.ui.Texts.t;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.screening.EditionRow;
import org.qiao.screening.ListFormat;
import org.qiao.screening.MatchRow;
import org.qiao.screening.MatchStatus;
import org.qiao.ui.Chip;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Lists, records and moments of screening in the viewer's words. Nothing here says that anybody is safe. */
@Component
class MatchWords {

    private final Directory directory;
    private final CurrentUser user;

    MatchWords(Directory directory, CurrentUser user) {
        this.directory = directory;
        this.user = user;
    }

    /** The published list has a name in both languages; others are called what an admin calls them. */
    String list(String name, ListFormat format) {
        return format == ListFormat.CSL ? t("screening.csl") : name;
    }

    String list(MatchRow row) {
        return list(row.listName(), row.format());
    }

    /** The list and its day. */
    String edition(EditionRow edition) {
        return t("screening.edition.of", list(edition.name(), edition.format()), Formats.day(edition.dated()));
    }

    /** Our record's name, or that it is kept from the viewer. */
    String record(MatchRow row) {
        var name = row.name(language());
        return name.isEmpty() ? t("screening.hidden") : name;
    }

    String reasons(MatchRow row) {
        return row.reasons().stream().map(Texts::t).collect(Collectors.joining(" · "));
    }

    /** Where it stands, and that it is over where it is. */
    String status(MatchRow row) {
        return row.gone() ? t("screening.gone", t(row.status())) : t(row.status());
    }

    Chip.Tone tone(MatchRow row) {
        return row.gone()
                ? Chip.Tone.PLAIN
                : MatchStatus.WAITING.contains(row.status()) || row.status() == MatchStatus.TRUE_MATCH
                        ? Chip.Tone.ALERT
                        : Chip.Tone.ACCENT;
    }

    String moment(@Nullable Instant at) {
        return at == null ? "" : Formats.moment(at, user.require().zone());
    }

    String colleague(@Nullable Long id) {
        return id == null
                ? ""
                : directory
                        .colleague(id)
                        .map(colleague -> colleague.name(language()))
                        .orElse("");
    }

    private static Language language() {
        return Texts.language();
    }
}
