package org.qiao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DatabaseAwayTest {

    private static final FilterChain AWAY = (request, response) -> {
        throw new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("refused"));
    };

    private final DatabaseAway filter = new DatabaseAway();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    private String answer(MockHttpServletRequest request) throws Exception {
        request.addPreferredLocale(Locale.ENGLISH);
        filter.doFilter(request, response, AWAY);
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        return response.getContentAsString();
    }

    @Test
    void answersWithAStyledPageThatTriesAgain() throws Exception {
        assertThat(answer(new MockHttpServletRequest("GET", "/companies")))
                .contains("<html lang=\"en\">", "/qiao.css", "http-equiv=\"refresh\" content=\"5\"")
                .contains("The database is away");
    }

    @Test
    void answersInTheLanguageOfTheBrowser() throws Exception {
        var request = new MockHttpServletRequest("GET", "/companies");
        request.setCookies(new Cookie("qiao-language", "zh"));
        assertThat(answer(request)).contains("lang=\"zh-CN\"", "数据库暂时无法连接");
    }

    @Test
    void doesNotSendAFormTwice() throws Exception {
        assertThat(answer(new MockHttpServletRequest("POST", "/login"))).contains("content=\"5;url=/\"");
    }

    @Test
    void sendsNoPageIntoAnOpenTab() throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        request.setParameter("v-r", "uidl");
        assertThat(answer(request)).isEmpty();
    }

    @Test
    void leavesOtherErrorsAlone() {
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest("GET", "/"), response, (q, a) -> {
                    throw new ServletException("something else");
                }))
                .isInstanceOf(ServletException.class);
    }
}
