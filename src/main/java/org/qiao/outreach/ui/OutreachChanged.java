package org.qiao.outreach.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

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

    static Registration listen(UI ui, Runnable listener) {
        ComponentEventListener<OutreachChanged> listening = e -> listener.run();
        return ComponentUtil.addListener(ui, OutreachChanged.class, listening);
    }
}
