package org.qiao.approvals.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import org.qiao.access.Permission;
import org.qiao.approvals.TemplateService;
import org.qiao.kernel.Remembered;
import org.qiao.search.FewThings;
import org.qiao.search.FewThings.Thing;
import org.qiao.search.Hit;
import org.qiao.ui.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Approval tracks in the search box: CFIUS leads to the approvals that are pending there. */
@Configuration(proxyBeanMethods = false)
class FoundTracks {

    @Bean
    FewThings tracksInTheSearchBox(TemplateService templates) {
        // Asked at every key that is typed.
        var tracks = new Remembered<>(templates::list);
        return new FewThings("tracks", Permission.DEAL_READ, 75, () -> {
            var language = Texts.language();
            return tracks.get().stream()
                    .map(track -> new Thing(
                            track.id(),
                            List.of(track.nameEn(), track.nameZh()),
                            () -> new Hit(
                                    track.name(language),
                                    track.name(language.opposite()),
                                    t("search.to.approvals"),
                                    "approvals?track=" + track.id(),
                                    "")));
        });
    }
}
