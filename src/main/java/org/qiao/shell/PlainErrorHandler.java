package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.ui.Toasts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Says what happened and what to do, keeps the page and what was typed on it, and logs what a developer needs. */
class PlainErrorHandler implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PlainErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var error = event.getThrowable();
        if (UI.getCurrent() == null) {
            LOG.error("Outside a page", error);
            return;
        }
        if (DatabaseAway.causes(error)) {
            Toasts.problem(t("error.database"));
            return;
        }
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                // Somebody left while the page was being answered.
                return;
            }
            if (explain(cause)) {
                return;
            }
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", number, error);
        Toasts.problem(t("error.unexpected", number));
    }

    private static boolean explain(Throwable cause) {
        switch (cause) {
            case RuleException rule -> Toasts.problem(t(rule.key()));
            case AccessDeniedException denied -> Toasts.problem(t("ui.denied"));
            case RecordNotFoundException gone -> Toasts.problem(t("error.notfound"));
            case OptimisticLockingFailureException newer -> Toasts.problem(t("ui.conflict.reload"));
            default -> {
                return false;
            }
        }
        return true;
    }
}
