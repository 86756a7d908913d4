package org.qiao.access;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnnotatedViewAccessChecker;
import com.vaadin.flow.server.auth.DefaultAccessCheckDecisionResolver;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * Lets navigation and menu ask the same book as everything else. Vaadin's own way looks for a prefix of role names in every
 * jar of the class path, several times a navigation: a sixth of a list page's processor time.
 */
@Primary
@Component
class NavigationRights extends SpringNavigationAccessControl {
    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;

    NavigationRights(AnnotatedViewAccessChecker checker, CurrentUser user) {
        super(List.of(checker), new DefaultAccessCheckDecisionResolver());
        this.user = user;
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return user::may;
    }
}
