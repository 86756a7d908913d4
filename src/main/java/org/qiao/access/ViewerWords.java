package org.qiao.access;

import static org.qiao.ui.Texts.t;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Who is looking, when, and how far they see, in words: for paper, which outlives the screen. */
@Component
public class ViewerWords {

    private final CurrentUser user;
    private final Directory directory;
    private final Clock clock;

    ViewerWords(CurrentUser user, Directory directory, Clock clock) {
        this.user = user;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param permission whose reach is told */
    public List<String> of(String permission) {
        var actor = user.require();
        var language = Texts.language();
        var office = directory
                .office(actor.officeId())
                .map(found -> found.name(language))
                .orElse("");
        var scope = actor.scope(permission);
        return List.of(
                t("print.for", actor.name(language), office, Formats.moment(clock.instant(), actor.zone())),
                t("print.scope." + (scope == null ? Scope.OWN : scope).name().toLowerCase(Locale.ROOT)));
    }
}
