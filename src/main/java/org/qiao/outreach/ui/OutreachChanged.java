package org.qiao.outreach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** A touch or task was saved in this browser tab: whatever shows some reads them again. */
class OutreachChanged extends ComponentEvent<UI> {
    private static final long serialVersionUID = 1L;

    private OutreachChanged(UI ui) {
        super(ui, false);
    }

    static void tell() {
        var ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new OutreachChanged(ui));
    }

    /** Runs it at each such save as long as the component is on a page. */
    static void whileAttached(Component component, Runnable listener) {
        ComponentEventListener<OutreachChanged> listening = e -> listener.run();
        component.addAttachListener(attached -> {
            var registration = ComponentUtil.addListener(attached.getUI(), OutreachChanged.class, listening);
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }
}
