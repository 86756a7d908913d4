package org.qiao.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something failed while a page was being made: a database that is away says so, anything else has a number to quote. */
@AnonymousAllowed
class FaultPage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (DatabaseAway.causes(parameter.getException())) {
            show("error.database.title", "error.database");
            offer(event.getLocation().getPathWithQueryParameters(), "error.again");
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Error {}", number, parameter.getException());
        show("error.unexpected.title", "error.unexpected", number);
        offer("", "error.home");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
