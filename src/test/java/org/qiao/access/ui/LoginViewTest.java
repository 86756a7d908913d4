package org.qiao.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.DemoSignIns;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@Import(LoginViewTest.OneDemoUser.class)
class LoginViewTest extends ViewTest {

    @TestConfiguration
    static class OneDemoUser {
        @Bean
        DemoSignIns oneDemoUser() {
            return () -> List.of(new DemoSignIns.DemoSignIn("Night watch", "夜班", "night.watch", "moonlight"));
        }
    }

    @Test
    void offersTheDemoSignInsByAClick() {
        openTab();
        UI.getCurrent().navigate("login");
        var row = _find(NativeButton.class).stream()
                .filter(b -> "night.watch".equals(b.getElement().getAttribute("data-login")))
                .findFirst()
                .orElseThrow();
        assertThat(row.getElement().getAttribute("data-password")).isEqualTo("moonlight");
        assertThat(row.getElement().getTextRecursively()).contains("Night watch");
    }

    @Test
    void speaksTheLanguageTheVisitorPicked() {
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("login");
        assertThat(((LoginView) UI.getCurrent().getCurrentView()).getPageTitle())
                .startsWith("登录");
        _click(_get(Button.class, spec -> spec.withText("English")));
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void saysThatASignInFailed() {
        openTab();
        UI.getCurrent().navigate("login");
        assertThat(_get(LoginForm.class).isError()).isFalse();
        UI.getCurrent().navigate("login", QueryParameters.of("error", ""));
        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void leadsOnWhoIsAlreadySignedIn() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("login");
        assertThat(_find(LoginForm.class)).isEmpty();
        assertThat(_find(AppLayout.class)).isNotEmpty();
    }
}
