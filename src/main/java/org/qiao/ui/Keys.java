package org.qiao.ui;

import com.vaadin.flow.component.Component;

/** Keys that work anywhere on a page, except while something is being typed. */
public final class Keys {

    /** Logs a touch. */
    public static final String LOG_TOUCH = "l";

    /** Creates what the page lists. */
    public static final String CREATE = "c";

    /** Shows the keys. */
    public static final String HELP = "?";

    private static final String ATTRIBUTE = "data-key";

    private Keys() {}

    /** Pressing the key clicks the component. The browser does it, so that no key stroke travels to the server. */
    public static <C extends Component> C press(String key, C component) {
        component.getElement().setAttribute(ATTRIBUTE, key);
        component.getElement().setAttribute("aria-keyshortcuts", key);
        return component;
    }
}
