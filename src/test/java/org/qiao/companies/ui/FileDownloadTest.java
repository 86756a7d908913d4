package org.qiao.companies.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyFileService;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "qiao.data=target/test-data",
            "spring.main.banner-mode=off",
            "server.port=0",
            "vaadin.productionMode=true"
        })
class FileDownloadTest extends QiaoTest {

    private static final String PASSWORD = "a long enough password";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private CompanyService companies;

    @Autowired
    private CompanyFileService files;

    private HttpClient browser = HttpClient.newHttpClient();

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void signIn(long userId) throws Exception {
        browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        jdbc.sql("update app_user set password_hash = ? where id = ?")
                .params(encoder.encode(PASSWORD), userId)
                .update();
        var login = jdbc.sql("select login from app_user where id = ?")
                .param(userId)
                .query(String.class)
                .single();
        var token = CSRF.matcher(get("/login").body());
        assertThat(token.find()).isTrue();
        var form = "username=" + login + "&password=" + encoded(PASSWORD) + "&_csrf=" + encoded(token.group(1));
        browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A page without what differs from request to request. */
    private static String page(HttpResponse<String> response) {
        return response.statusCode() + " "
                + response.body()
                        .replaceAll("(csrfToken|_csrf|v-uiId|Key|pushId|Security)[^,>]*", "")
                        .replaceAll("[0-9a-f-]{36}", "");
    }

    @Test
    void leavesAsAnAttachmentThatNoBrowserGuessesAbout() throws Exception {
        var owner = user("cn-staff", "beijing");
        var file = as(owner, () -> {
            var company = companies.create();
            company.setNameZh("宝钢");
            var id = companies.save(company).id();
            return files.add(id, "营业执照.pdf", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))
                    .file();
        });
        assertThat(get("/files/" + file.id()).statusCode()).isEqualTo(302);
        signIn(owner);
        var response = get("/files/" + file.id());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("%PDF-1.7 …");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.pdf");
        signIn(user("admin", "washington"));
        var foreign = get("/files/" + file.id());
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).contains("<html").doesNotContain("营业执照");
        assertThat(page(foreign)).isEqualTo(page(get("/files/4711")));
    }
}
