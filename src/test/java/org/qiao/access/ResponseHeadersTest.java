package org.qiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.HttpTest;
import org.qiao.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves the server, over real HTTP: the headers of each kind of response, and the session around a sign-in. */
class ResponseHeadersTest extends HttpTest {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @Autowired
    private PreferenceService preferences;

    private final CookieManager cookies = new CookieManager();
    private HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void openABrowser() {
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Override
    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Accept-Language", "en")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(uri(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create(address() + path);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> enter(long userId) throws IOException, InterruptedException {
        var login = givePassword(userId);
        var token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        return post(
                "/login", "username=" + login + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void assertSafe(HttpResponse<?> response) {
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(response.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(response.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    private static String cacheControl(HttpResponse<?> response) {
        return String.join(", ", response.headers().allValues("Cache-Control"));
    }

    @ParameterizedTest
    @CsvSource({
        "/login, 200",
        "/, 302",
        "/companies, 302",
        "/no/such/page, 302",
        "/actuator/health, 200",
        "/actuator/env, 302",
        "/login?v-r=heartbeat, 403",
        "/webjars/echarts/none.js, 404"
    })
    void keepsPagesAndErrorsOutOfEveryCache(String path, int status) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertSafe(response);
        assertThat(cacheControl(response)).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/qiao.css", "/icon.svg", "/js/qiao-clock.js", "/lumo/lumo.css"})
    void letsBrowsersKeepFiles(String path) throws Exception {
        var response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertSafe(response);
        assertThat(cacheControl(response)).contains("max-age=").doesNotContain("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/login?v-r=init", "/?v-r=init", "/login?v-r=uidl", "/?v-r=uidl", "/?v-r=push", "/?v-r=none"})
    void answersOddRequestsWithoutAnError(String path) throws Exception {
        for (var response : new HttpResponse<?>[] {get(path), post(path, "")}) {
            assertThat(response.statusCode()).isLessThan(500);
            assertSafe(response);
        }
    }

    @Test
    void changesTheSessionAtSignInAndGoesOnToThePageThatWasAskedFor() throws Exception {
        var id = user("us-staff", "seattle");
        get("/companies?kind=park");
        var before = session();
        var signedIn = enter(id);
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(signedIn.headers().firstValue("Location").orElse("")).contains("/companies?kind=park");
        assertThat(session()).isNotEmpty().isNotEqualTo(before);
        var page = get("/companies");
        assertThat(page.statusCode()).isEqualTo(200);
        assertSafe(page);
        assertThat(cacheControl(page)).isEqualTo("no-store");
    }

    @Test
    void showsItsPageForAnAddressThatIsNowhere() throws Exception {
        enter(user("us-staff", "seattle"));
        assertThat(get("/no/such/page").body()).contains("<html");
    }

    @Test
    void writesThePageInTheUsersOwnLanguageAndScheme() throws Exception {
        var id = user("cn-staff", "beijing");
        jdbc.sql("update app_user set language = 'zh', color_scheme = 'DARK' where id = ?")
                .param(id)
                .update();
        assertThat(get("/login").body()).contains("<html lang=\"en\"");
        enter(id);
        assertThat(get("/").body()).contains("lang=\"zh-CN\"", "color-scheme: dark\"");
    }

    @Test
    void anOpenSessionKeepsItsLanguageWhenAnotherOneOfTheSameUserTakesAnother() throws Exception {
        var id = user("cn-staff", "beijing");
        enter(id);
        assertThat(get("/").body()).contains("<html lang=\"en\"");
        as(id, () -> preferences.saveLanguage(Language.ZH));
        assertThat(get("/companies").body()).contains("<html lang=\"en\"");
        enter(id);
        assertThat(get("/").body()).contains("lang=\"zh-CN\"");
    }
}
