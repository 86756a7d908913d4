package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.search.FewThings;
import org.qiao.search.FewThings.Thing;
import org.qiao.search.Hit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the viewer can do and the pages of their menu, in the search box, by their words in either language. */
@Configuration(proxyBeanMethods = false)
class FoundPages {

    /** Where a command's page is, and after the # the key that is pressed there; see qiao-search.js. */
    private record Command(String textKey, String address, String permission) {}

    private static final List<Command> COMMANDS = List.of(
            new Command("touch.log", "#l", Permission.TOUCH_WRITE),
            new Command("companies.new", "companies#c", Permission.COMPANY_WRITE),
            new Command("people.new", "people#c", Permission.COMPANY_WRITE),
            new Command("deals.new", "pipeline#c", Permission.DEAL_WRITE),
            new Command("screening.today", "screening", Permission.SCREENING_DECIDE));

    @Bean
    FewThings foundCommands(CurrentUser user) {
        return new FewThings(
                "commands",
                Permission.COMPANY_READ,
                90,
                () -> COMMANDS.stream()
                        .filter(command -> user.may(command.permission()))
                        .map(command -> thing(COMMANDS.indexOf(command), command.textKey(), command.address())));
    }

    @Bean
    FewThings foundMenuPages() {
        return new FewThings("pages", Permission.COMPANY_READ, 100, FoundPages::pages);
    }

    private static Stream<Thing> pages() {
        var entries = MenuConfiguration.getMenuEntries();
        return IntStream.range(0, entries.size()).mapToObj(place -> {
            var entry = entries.get(place);
            return thing(place, entry.title(), entry.path().replaceFirst("^/", ""));
        });
    }

    private static Thing thing(long id, String textKey, String address) {
        return new Thing(id, words(textKey), () -> new Hit(t(textKey), "", "", address, ""));
    }

    private static List<String> words(String textKey) {
        return Arrays.stream(Language.values())
                .map(language -> I18NProvider.translate(language.locale(), textKey))
                .toList();
    }
}
