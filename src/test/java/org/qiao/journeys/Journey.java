package org.qiao.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.qiao.TestServer;
import org.qiao.access.DemoSignIns;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.FileSystemUtils;

/**
 * A journey through the whole application with the demo in it, on a database of its own that is made anew for each run of
 * the tests. Visitors sign in with the demo's own sign-ins.
 */
@ExtendWith(Chromium.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qiao.data=" + Journey.DATA + "${qiao.fork:}", "spring.main.banner-mode=off"})
@ActiveProfiles("demo")
abstract class Journey {

    static final String DATA = "target/journey-data";

    private Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private DemoSignIns demo;

    private final List<Visitor> visitors = new ArrayList<>();

    static {
        // Playwright's own five seconds are little for two journeys at once on a small machine.
        PlaywrightAssertions.setDefaultAssertionTimeout(Visitor.PATIENCE);
        var folder = Path.of(DATA + TestServer.FORK);
        try {
            FileSystemUtils.deleteRecursively(folder.resolve("mariadb"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        TestServer.serve(folder);
    }

    @BeforeEach
    void meet(Browser running) {
        browser = running;
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        visitors.clear();
    }

    /** A new visitor with a browser of their own, signed in nowhere. */
    Visitor visitor() {
        var visitor = new Visitor(browser, "http://localhost:" + port);
        visitors.add(visitor);
        return visitor;
    }

    /** Signs a new visitor in with the demo's sign-in of the role, by its English name. */
    Visitor as(String role) {
        var signIn = signIns().stream()
                .filter(offer -> offer.roleEn().equals(role))
                .findFirst()
                .orElseThrow();
        return visitor().signIn(signIn.login(), signIn.password());
    }

    List<DemoSignIns.DemoSignIn> signIns() {
        return demo.signIns();
    }
}
