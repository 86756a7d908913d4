package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Term;
import org.qiao.search.FewThings;
import org.qiao.search.FewThings.Thing;
import org.qiao.search.Hit;
import org.qiao.ui.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places, sectors and colleagues in the search box: each leads to the list of companies, filtered by it. */
@Configuration(proxyBeanMethods = false)
class FoundFilters {

    @Bean
    FewThings foundPlaces(Places places) {
        return new FewThings(
                "places", Permission.COMPANY_READ, 60, () -> terms(places.all(), places::fullName, "place"));
    }

    @Bean
    FewThings foundSectors(Sectors sectors) {
        return new FewThings(
                "sectors", Permission.COMPANY_READ, 70, () -> terms(sectors.all(), sectors::fullName, "sector"));
    }

    @Bean
    FewThings foundColleagues(Directory directory, CurrentUser user) {
        return new FewThings("colleagues", Permission.COMPANY_READ, 80, () -> colleagues(directory, user));
    }

    private static Stream<Thing> terms(
            Collection<Term> all, BiFunction<Long, Language, String> fullName, String filter) {
        var language = Texts.language();
        return all.stream()
                .map(term -> new Thing(
                        term.id(),
                        term.names(),
                        () -> new Hit(
                                fullName.apply(term.id(), language),
                                term.name(language.opposite()),
                                t("search.to.companies"),
                                "companies?" + filter + "=" + term.code(),
                                "")));
    }

    private static Stream<Thing> colleagues(Directory directory, CurrentUser user) {
        var me = user.require().userId();
        var language = Texts.language();
        return directory.colleagues().values().stream()
                .filter(colleague -> !colleague.disabled())
                .map(colleague -> new Thing(
                        colleague.id(),
                        List.of(colleague.nameEn(), colleague.nameZh()),
                        () -> new Hit(
                                colleague.name(language),
                                colleague.name(language.opposite()),
                                t("search.to.theirs"),
                                "companies?owner=" + (colleague.id() == me ? "me" : colleague.id()),
                                "")));
    }
}
