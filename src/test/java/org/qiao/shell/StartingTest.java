package org.qiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody is told that a password is wrong while there is no user yet. */
class StartingTest {

    private final Starting starting = new Starting();

    private int status(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        var response = new MockHttpServletResponse();
        starting.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void everyPageWaitsUntilTheStartIsOver() throws Exception {
        assertThat(status("/login")).isEqualTo(503);
        assertThat(status("/qiao.css")).isEqualTo(200);
        starting.isOver();
        assertThat(status("/login")).isEqualTo(200);
    }

    @Test
    void thePageSaysSoInBothLanguagesAndLooksAgainByItself() throws Exception {
        assertThat(Files.readString(Path.of("frontend", "error", "503.html")))
                .contains("Qiao is starting", "正在启动", "http-equiv=\"refresh\"");
    }

    @Test
    void whoeverWaitsReadsSoAndIsLetInWithoutAskingAgain() throws Exception {
        var waiting = new MockHttpServletResponse();
        starting.doFilter(new MockHttpServletRequest("GET", "/login"), waiting, new MockFilterChain());
        assertThat(waiting.getStatus()).isEqualTo(503);
        assertThat(waiting.getContentAsString(StandardCharsets.UTF_8))
                .contains("Qiao is starting", "正在启动", "http-equiv=\"refresh\"");
    }
}
