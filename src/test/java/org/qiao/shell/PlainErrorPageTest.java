package org.qiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qiao.HttpTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is answered where Vaadin is not reached. */
class PlainErrorPageTest extends HttpTest {

    @LocalServerPort
    private int port;

    /** An answer as it stands, since a client of Java's sends no such address. */
    private String raw(String path) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: zh-CN"
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .lines()
                    .collect(Collectors.joining("\n"));
        }
    }

    @Test
    void anAddressThatCannotBeReadIsAnsweredByAPageOfOurOwn() throws Exception {
        for (var path : new String[] {
            "/companies?q=%", "/companies/104;jsessionid=1", "/companies/%E0%A4%A", "/deals/4%00", "/login?x=%zz"
        }) {
            assertThat(raw(path))
                    .as(path)
                    .startsWith("HTTP/1.1 400")
                    .contains("这个地址无法识别", "Qiao 桥", "lang=\"zh")
                    .doesNotContain("\"status\"", "Apache", "Bad Request");
        }
    }

    @Test
    void theAddressOfErrorsLeadsNowhere() throws Exception {
        assertThat(raw("/error")).startsWith("HTTP/1.1 404").contains("没有找到内容").doesNotContain("999");
    }

    @Test
    void healthIsAllThatIsToldOfTheMachine() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        signIn(user("us-staff", "seattle"));
        assertThat(get("/actuator").body()).doesNotContain("_links");
    }
}
