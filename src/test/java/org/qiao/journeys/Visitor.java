package org.qiao.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.qiao.kernel.Language;

/**
 * Somebody at a browser. Whatever they open is looked over: an error of the page, a text that is missing, or a page that
 * scrolls sideways fails the journey.
 */
class Visitor implements AutoCloseable {

    /** Vaadin's tabs carry a scrolling part with a tabindex of -1 in their shadow root; every tab in them has its role. */
    private static final String VAADINS_OWN = "aria-required-children [vaadin-tabs]";

    static final int DESKTOP = 1440;
    static final int PHONE = 390;

    /** How many milliseconds a page may take for what it is waited for. */
    static final double PATIENCE = 30_000;

    private static final Set<String> TEXT_KEYS = textKeys();
    private static final Pattern KEY_LIKE = Pattern.compile("[a-z][a-z0-9]*(?:\\.[a-z0-9_]+)+");

    /** Vaadin shows a key without a text like this. */
    private static final Pattern MISSING_TEXT = Pattern.compile("!\\{?[a-z]{2}[^:\\s]*: \\S+");

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private boolean mayMeetNotFound;

    Visitor(Browser browser, String address) {
        this.address = address;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(DESKTOP, 900)
                .setLocale("en-US")
                .setTimezoneId("America/New_York"));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            var expected = mayMeetNotFound && message.text().contains("404");
            if (message.type().equals("error") && !expected) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("page error: " + error));
    }

    private static Set<String> textKeys() {
        try (var file = Visitor.class.getResourceAsStream("/vaadin-i18n/translations.properties")) {
            var texts = new Properties();
            texts.load(file);
            return texts.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Page page() {
        return page;
    }

    Visitor signIn(String login, String password) {
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(password);
        page.locator("vaadin-login-form vaadin-button[slot=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        page.locator("vaadin-app-layout .user-menu").waitFor();
        settle();
        return this;
    }

    /** Chooses the language of the screens in the user's own menu, unless the page speaks it already. */
    Visitor speak(Language language) {
        if ((Boolean) page.evaluate("lang => document.documentElement.lang.startsWith(lang)", language.tag())) {
            return this;
        }
        // The choice reloads the page; the mark tells the new one from the old.
        page.evaluate("() => { window.beforeTheChoice = true; }");
        page.locator(".user-menu vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(language == Language.ZH ? "简体中文" : "English"))
                .click();
        page.waitForFunction(
                "lang => !window.beforeTheChoice && document.documentElement.lang.startsWith(lang)", language.tag());
        settle();
        return this;
    }

    Visitor prefer(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    /** Opens an address of the application, without the leading slash, and looks the page over. */
    Visitor open(String path) {
        page.navigate(address + "/" + path);
        settle();
        return lookOver();
    }

    /** Follows an entry of the navigation and looks the page over; the frame around the page stays, as it does for a user. */
    Visitor follow(String path) {
        page.locator("vaadin-side-nav-item[path='" + path + "'], vaadin-side-nav-item[path='/" + path + "']")
                .evaluate("item => item.shadowRoot.querySelector('a').click()");
        page.waitForURL(url -> url.replaceFirst("[?].*", "").equals(address + "/" + path));
        settle();
        return lookOver();
    }

    /** Opens an address that leads nowhere for this visitor. */
    Visitor openInVain(String path) {
        mayMeetNotFound = true;
        page.navigate(address + "/" + path);
        page.locator(".error-page").waitFor();
        settle();
        lookOver();
        mayMeetNotFound = false;
        return this;
    }

    Visitor width(int pixels) {
        page.setViewportSize(pixels, pixels == PHONE ? 844 : 900);
        settle();
        return this;
    }

    /** The addresses in the navigation, without the leading slash. */
    List<String> menu() {
        page.locator("vaadin-side-nav-item").first().waitFor(attached());
        return page.locator("vaadin-side-nav-item").all().stream()
                .map(item -> String.valueOf(item.getAttribute("path")).replaceFirst("^/", ""))
                .toList();
    }

    private static Locator.WaitForOptions attached() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    /** Waits until the server has answered everything the page asked for. */
    Visitor settle() {
        page.waitForFunction("() => { const flow = window.Vaadin && window.Vaadin.Flow; return"
                + " document.querySelector('vaadin-app-layout, .login, .wall, .error-page') && flow && flow.clients &&"
                + " Object.values(flow.clients).every(c => !c.isActive || !c.isActive()); }");
        return this;
    }

    Visitor lookOver() {
        assertThat(complaints).as("at " + page.url()).isEmpty();
        var text = page.locator("body").innerText();
        assertThat(MISSING_TEXT.matcher(text).results().map(r -> r.group()))
                .as("missing texts at " + page.url())
                .isEmpty();
        assertThat(KEY_LIKE.matcher(text).results().map(r -> r.group()).filter(TEXT_KEYS::contains))
                .as("keys shown instead of texts at " + page.url())
                .isEmpty();
        var tooWide = (Integer) page.evaluate(
                "() => Math.max(0, document.scrollingElement.scrollWidth - document.documentElement.clientWidth)");
        assertThat(tooWide)
                .as("pixels that %s scrolls sideways at %s", page.url(), page.viewportSize().width)
                .isZero();
        return this;
    }

    /** No serious or critical finding of axe-core. */
    Visitor canBeUsedByEveryone() {
        return noFinding(axe());
    }

    /** No text too pale for its ground: the one thing that a colour scheme changes. */
    Visitor canBeReadByEveryone() {
        return noFinding(axe().withRules(List.of("color-contrast")));
    }

    /** Asked for violations alone, and in the page itself, since it has no frames: most of its time goes into describing the rest. */
    private AxeBuilder axe() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private Visitor noFinding(AxeBuilder rules) {
        var results = rules.analyze();
        // What could not be looked at has no violations either.
        assertThat(results.getErrorMessage()).as("at " + page.url()).isNull();
        var findings = results.getViolations().stream()
                .filter(rule -> Set.of("serious", "critical").contains(rule.getImpact()))
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                .filter(finding -> !finding.startsWith(VAADINS_OWN))
                .toList();
        assertThat(findings).as("at " + page.url()).isEmpty();
        return this;
    }

    /** Takes a picture for the README if it is missing or asked for with {@code -Dqiao.write=true}. */
    Visitor picture(String name) {
        var file = Path.of("src/docs/pictures", name);
        if (!Files.exists(file) || Boolean.getBoolean("qiao.write")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(file)
                    .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        }
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
