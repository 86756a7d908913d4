package org.qiao;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A test of what leaves the server, over real HTTP. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            QiaoTest.DATA,
            QiaoTest.NO_CLOCKWORK,
            "spring.main.banner-mode=off",
            "server.port=0",
            "vaadin.productionMode=true"
        })
public abstract class HttpTest extends QiaoTest {

    protected static final String PASSWORD = "a long enough password";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder encoder;

    private HttpClient browser = HttpClient.newHttpClient();

    protected HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Signs in by the form, in a browser without any cookie. */
    protected void signIn(long userId) throws Exception {
        signInFor("/login", userId);
    }

    /** As {@link #signIn}, having asked for a page before; says where the sign-in leads. */
    protected String signInFor(String asked, long userId) throws Exception {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        get(asked);
        var login = givePassword(userId);
        var token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        var form = "username=" + login + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1));
        return browser.send(
                        HttpRequest.newBuilder(URI.create(address() + "/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    /** Lets the user sign in with {@link #PASSWORD}; returns the login. */
    protected String givePassword(long userId) {
        jdbc.sql("update app_user set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), userId)
                .update();
        return jdbc.sql("select login from app_user where id = ?")
                .param(userId)
                .query(String.class)
                .single();
    }

    /** Where the server is. */
    protected String address() {
        return "http://localhost:" + port;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page without what differs from request to request. */
    protected static String page(HttpResponse<String> response) {
        return response.statusCode() + " "
                + response.body()
                        .replaceAll("(csrfToken|_csrf|v-uiId|Key|pushId|Security)[^,>]*", "")
                        .replaceAll("[0-9a-f-]{36}", "");
    }
}
