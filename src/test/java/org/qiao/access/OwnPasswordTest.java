package org.qiao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

class OwnPasswordTest extends QiaoTest {

    private static final String OLD = "the old long phrase";
    private static final String NEW = "新的密码足够长了吧";

    @Autowired
    private OwnPassword own;

    @Autowired
    private SignIn signIn;

    @Autowired
    private UserService users;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private AccessBook book;

    @Autowired
    private DataSource database;

    private String login = "";
    private long me;

    @BeforeEach
    void aUserWithAPassword() {
        me = user("us-staff", "seattle");
        login = jdbc.sql("select login from app_user where id = ?")
                .param(me)
                .query(String.class)
                .single();
        jdbc.sql("update app_user set password_hash = ? where id = ?")
                .params(encoder.encode(OLD), me)
                .update();
    }

    private Authentication signedIn(String password) {
        return signIn.authenticate(new UsernamePasswordAuthenticationToken(login, password));
    }

    private Authentication sitDown() {
        var here = signedIn(OLD);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(here);
        SecurityContextHolder.setContext(context);
        return here;
    }

    @Test
    void endsTheOtherSignInsAndGoesOnHere() {
        var elsewhere = signedIn(OLD);
        var here = sitDown();
        own.change(OLD, NEW + "!");
        assertThat(here.isAuthenticated()).isTrue();
        assertThat(elsewhere.isAuthenticated()).isFalse();
        assertThat(signedIn(NEW + "!").isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signedIn(OLD)).isInstanceOf(BadCredentialsException.class);
        own.change(NEW + "!", OLD);
        assertThat(here.isAuthenticated()).isTrue();
    }

    @Test
    void asksForThePresentPasswordAndRestsAfterTooManyTries() {
        // The login rests for minutes, so it must be nobody else's.
        login = "somebody.guessing";
        jdbc.sql("update app_user set login = ? where id = ?").params(login, me).update();
        sitDown();
        for (int i = 0; i < SignIn.FREE_TRIES; i++) {
            assertThatThrownBy(() -> own.change("a guess of mine", NEW + "!"))
                    .isInstanceOfSatisfying(
                            RuleException.class, e -> assertThat(e.property()).isEqualTo("current"));
        }
        assertThatThrownBy(() -> own.change(OLD, NEW + "!")).isInstanceOf(RuleException.class);
    }

    @Test
    void aTryDuringTheRestDoesNotMakeItLonger() {
        var now = new AtomicReference<>(Instant.parse("2026-11-27T10:00:00Z"));
        var patient = new SignIn(JdbcClient.create(database), encoder, book, now::get);
        for (int i = 0; i < SignIn.FREE_TRIES; i++) {
            assertThat(patient.knows(login, "a guess")).isFalse();
        }
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(9)));
        assertThat(patient.knows(login, OLD)).isFalse();
        assertThat(patient.knows(login, "another guess")).isFalse();
        now.updateAndGet(instant -> instant.plus(Duration.ofMinutes(1)));
        assertThat(patient.knows(login, OLD)).isTrue();
    }

    @Test
    void refusesAShortOne() {
        var here = sitDown();
        assertThatThrownBy(() -> own.change(OLD, "short"))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("password"));
        assertThat(here.isAuthenticated()).isTrue();
    }

    @Test
    void anAdminsNewPasswordEndsEverySignIn() {
        var theirs = signedIn(OLD);
        signInAs("admin", "washington");
        users.setPassword(me, NEW + "!");
        assertThat(theirs.isAuthenticated()).isFalse();
    }
}
