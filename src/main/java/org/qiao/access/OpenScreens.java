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
 * Closes the open screens of a user who was disabled: their tabs are told to go to the login page at once, and on the way
 * there {@link EndedSignIns} ends the session, as it does at any other request. Ending it here would cut the line before the
 * word had gone out.
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
            });
        }
    }
}
