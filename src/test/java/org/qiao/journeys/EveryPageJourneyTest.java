package org.qiao.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qiao.kernel.Language;

/**
 * Each role opens each page of its menu, at a desk and on a phone: the director and the admin, whose menus together hold
 * every page, in both languages, the others in one.
 */
class EveryPageJourneyTest extends Journey {

    @TestFactory
    Stream<DynamicTest> everyRoleOpensItsWholeMenu() {
        return signIns().stream()
                .map(signIn -> dynamicTest(signIn.login(), () -> {
                    try (var visitor = visitor().signIn(signIn.login(), signIn.password())) {
                        for (var language : languages(signIn.login())) {
                            visitor.speak(language);
                            var menu = visitor.menu();
                            assertThat(menu).isNotEmpty();
                            menu.forEach(path -> visitor.follow(path)
                                    .width(Visitor.PHONE)
                                    .lookOver()
                                    .width(Visitor.DESKTOP));
                        }
                    }
                }));
    }

    private static List<Language> languages(String login) {
        return switch (login) {
            case "director", "admin" -> List.of(Language.values());
            case "us.staff", "us.manager", "compliance" -> List.of(Language.EN);
            default -> List.of(Language.ZH);
        };
    }

    @Test
    void anAdminIsOfferedNoBusinessPage() {
        assertThat(as("Administrator").menu())
                .doesNotContain("companies", "people", "pipeline", "deals", "today", "review");
    }

    @Test
    void aWrongAddressAForeignIdAndAMissingOneLookTheSame() {
        var staff = as("China staff");
        var words = Stream.of(
                        "no-such-page",
                        "companies/999999999",
                        "companies/abc",
                        "deals/999999999",
                        "people/-1",
                        "deals/12345678901234567890")
                .map(path ->
                        staff.openInVain(path).page().locator(".error-page").innerText())
                .distinct();
        assertThat(words).hasSize(1);
    }

    @Test
    void mainPagesCanBeUsedByEveryone() {
        visitor().open("login").canBeUsedByEveryone();
        var manager = as("US manager");
        manager.menu().forEach(path -> manager.follow(path).canBeUsedByEveryone());
    }

    @Test
    void mainPagesCanBeReadInTheDark() {
        visitor().prefer(ColorScheme.DARK).open("login").canBeReadByEveryone();
        var manager = as("US manager").prefer(ColorScheme.DARK);
        manager.menu().forEach(path -> manager.follow(path).canBeReadByEveryone());
    }

    @Test
    void nobodySignedInIsLedToTheSignIn() {
        for (var path : List.of("companies", "companies/1", "", "admin/users")) {
            var visitor = visitor().open(path);
            assertThat(visitor.page().url()).endsWith("/login");
        }
    }
}
