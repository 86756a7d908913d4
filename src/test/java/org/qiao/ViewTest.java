package org.qiao;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.Objects;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.qiao.kernel.Language;
import org.qiao.ui.ViewerLocale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/** A test of views on the server side of the UI, without a browser. Open the UI after signing in. */
public abstract class ViewTest extends QiaoTest {

    private static final Routes ROUTES = new Routes();

    @Autowired
    private ApplicationContext context;

    /** Karibu's own discovery sees public classes only; views are package-private here. */
    @BeforeAll
    @SuppressWarnings("unchecked")
    static void findRoutes() {
        if (ROUTES.getRoutes().isEmpty()) {
            var views = new ClassPathScanningCandidateComponentProvider(false);
            views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
            views.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
            views.findCandidateComponents("org.qiao")
                    .forEach(found -> ROUTES.getRoutes().add(classOf(found)));
            ROUTES.getErrorRoutes().clear();
            var errors = new ClassPathScanningCandidateComponentProvider(false);
            errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
            errors.findCandidateComponents("org.qiao")
                    .forEach(found -> ROUTES.getErrorRoutes()
                            .add((Class<? extends HasErrorParameter<?>>) (Class<?>) classOf(found)));
        }
    }

    private static Class<? extends Component> classOf(BeanDefinition found) {
        return ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null)
                .asSubclass(Component.class);
    }

    @BeforeEach
    void startEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void closeVaadin() {
        MockVaadin.tearDown();
    }

    /** Goes on once the page says so: what was done elsewhere or in the background arrives with a tab's next round trip. */
    protected static void soon(ThrowingRunnable assertion) {
        patiently("what the page says").untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertion.run();
        });
    }

    /** Opens a browser tab for whoever is signed in. */
    protected void openTab() {
        openTab(Locale.ENGLISH);
    }

    protected void openTab(Locale locale) {
        // An earlier tab's session would still answer for its own user.
        MockVaadin.tearDown();
        var security = SecurityContextHolder.getContext();
        var authentication = security.getAuthentication();
        jdbc.sql("update app_user set language = ? where login = ?")
                .params(locale.getLanguage(), authentication == null ? "" : authentication.getName())
                .update();
        // Karibu navigates to the start at once, before its request and session know anybody; the test navigates again.
        SecurityContextHolder.clearContext();
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
        if (authentication != null) {
            VaadinSession.getCurrent().getSession().setAttribute("SPRING_SECURITY_CONTEXT", security);
            var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
            request.setUserPrincipalInt(authentication);
            request.setUserInRole((principal, role) ->
                    authentication.getAuthorities().stream().anyMatch(a -> role.equals(a.getAuthority())));
        }
        SecurityContextHolder.setContext(security);
        ViewerLocale.use(Language.of(locale));
    }
}
