package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
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
                        .map(command -> thing(
                                COMMANDS.indexOf(command),
                                command.textKey(),
                                command.address(),
                                () -> user.may(command.permission()))));
    }

    @Bean
    FewThings foundMenuPages() {
        var pages = new MenuPages();
        return new FewThings("pages", Permission.COMPANY_READ, 100, () -> pages.all().stream());
    }

    static Thing thing(long id, String textKey, String address, BooleanSupplier known) {
        return new Thing(id, words(textKey), known, () -> new Hit(t(textKey), "", "", address, ""));
    }

    private static List<String> words(String textKey) {
        return Arrays.stream(Language.values())
                .map(language -> I18NProvider.translate(language.locale(), textKey))
                .toList();
    }
}
