package org.qiao.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.qiao.access.AccessBook.AccessChanged;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Closes the open screens of a user who was disabled: their tabs go to the login page at once and their session ends, so
 * that nothing is pushed to them any more. {@link EndedSignIns} does the same at the next request on other nodes.
 */
@Component
class OpenScreens implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient Set<VaadinSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(e -> sessions.add(e.getSession()));
        event.getSource().addSessionDestroyListener(e -> sessions.remove(e.getSession()));
    }

    /** After the book of rights was dropped, so that the question gets the new answer. */
    @Order(Ordered.LOWEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(AccessChanged changed) {
        sessions.forEach(session -> session.access(() -> closeIfEnded(session)));
    }

    private static void closeIfEnded(VaadinSession session) {
        var http = session.getSession();
        if (http != null
                && http.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context
                && context.getAuthentication() instanceof QiaoAuthentication signIn
                && !signIn.isAuthenticated()) {
            session.getUIs().forEach(ui -> {
                ui.getPage().setLocation("login");
                ui.push();
            });
            http.invalidate();
        }
    }
}
