package org.qiao.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qiao.TestDatabase;
import org.qiao.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Each role opens each page of its menu, at a desk and on a phone: the director and the admin, whose menus together hold
 * every page, in both languages, the others in one.
 */
class EveryPageJourneyTest extends Journey {

    private JdbcClient jdbc;

    @Autowired
    void read(TestDatabase database) {
        jdbc = database.jdbc();
    }

    @TestFactory
    Stream<DynamicTest> everyRoleOpensItsWholeMenu() {
        return signIns().stream()
                .map(signIn -> dynamicTest(signIn.login(), () -> {
                    try (var visitor = visitor().signIn(signIn.login(), signIn.password())) {
                        for (var language : languages(signIn.login())) {
                            visitor.speak(language);
                            var menu = visitor.menu();
                            assertThat(menu).isNotEmpty();
                            menu.forEach(path -> visitor.open(path)
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

    @TestFactory
    Stream<DynamicTest> mainPagesCanBeUsedByEveryone() {
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> dynamicTest(scheme.name(), () -> {
                    try (var visitor = visitor().prefer(scheme)) {
                        visitor.open("login").canBeUsedByEveryone();
                    }
                    try (var visitor = as("US manager").prefer(scheme)) {
                        for (var path : visitor.menu()) {
                            visitor.open(path).canBeUsedByEveryone();
                        }
                    }
                }));
    }

    /** The first row that both desks may see. */
    private long first(String table) {
        return jdbc.sql("select min(id) from " + table + " where shared = 1 and archived = 0")
                .query(Long.class)
                .single();
    }

    @Test
    void nobodySignedInIsLedToTheSignIn() {
        for (var path : List.of("companies", "companies/1", "", "admin/users")) {
            var visitor = visitor().open(path);
            assertThat(visitor.page().url()).endsWith("/login");
        }
    }
}
