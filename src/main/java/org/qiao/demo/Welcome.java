package org.qiao.demo;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says on the console, once the server is ready, where it is and how to sign in. */
@Component
@Profile("demo")
class Welcome {

    private final DemoUsers users;
    private final Environment environment;

    Welcome(DemoUsers users, Environment environment) {
        this.users = users;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        System.out.print(text());
    }

    String text() {
        var text = new StringBuilder();
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            text.append("\nQiao 桥 is ready: http://localhost:").append(port).append("\n");
        }
        var signIns = users.signIns();
        if (!signIns.isEmpty()) {
            text.append(
                    String.format(Locale.ROOT, "%n  %-12s %-16s %-16s %s%n", "Sign in as", "Password", "Role", "角色"));
            signIns.forEach(s -> text.append(String.format(
                    Locale.ROOT, "  %-12s %-16s %-16s %s%n", s.login(), s.password(), s.roleEn(), s.roleZh())));
        }
        return text.append("\n").toString();
    }
}
