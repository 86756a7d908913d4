package org.qiao.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.qiao.kernel.RecordNotFoundException;

/** No such record for this viewer: the same words and status as for a wrong address. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RecordNotFoundPage extends ErrorPage implements HasErrorParameter<RecordNotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RecordNotFoundException> parameter) {
        show("error.notfound.title", "error.notfound");
        offer("", "error.home");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
