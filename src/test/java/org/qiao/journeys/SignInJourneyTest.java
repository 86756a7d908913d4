package org.qiao.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.Language;

/** What the sign-in page is told, and what becomes of it. */
class SignInJourneyTest extends Journey {

    private static void send(Page page, String password) {
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
    }

    private static void speaks(Page page, String tag) {
        page.waitForFunction("tag => document.documentElement.lang.startsWith(tag)", tag);
    }

    @Test
    void keepsTheNameAfterAWrongPasswordAndTheLanguageThatWasPickedByHand() {
        var staff = signIns().stream()
                .filter(offer -> offer.roleEn().equals("US staff"))
                .findFirst()
                .orElseThrow();
        var visitor = visitor().open("companies");
        var page = visitor.page();
        page.locator(".login-languages vaadin-button[lang=zh-CN]").click();
        speaks(page, "zh");
        var name = page.locator("input[name=username]");
        name.fill(staff.login());
        send(page, "not the password");
        page.waitForURL(url -> url.contains("error"));
        assertThat(name).hasValue(staff.login());
        send(page, staff.password());
        page.waitForURL(url -> url.endsWith("/companies"));
        page.locator("vaadin-app-layout .user-menu").waitFor();
        speaks(page, "zh");
        visitor.settle().lookOver();
        var elsewhere = visitor().signIn(staff.login(), staff.password());
        speaks(elsewhere.page(), "zh");
        elsewhere.speak(Language.EN);
    }
}
