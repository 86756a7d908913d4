package org.qiao.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.qiao.access.CurrentUser;
import org.qiao.access.PreferenceService;
import org.qiao.ui.ViewerLocale;
import org.springframework.stereotype.Component;

/** Gives each new tab its user's language and colour scheme, and each session an error handler that explains. */
@Component
class UiSetup implements VaadinServiceInitListener {

    private final CurrentUser user;
    private final PreferenceService preferences;

    UiSetup(CurrentUser user, PreferenceService preferences) {
        this.user = user;
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(e -> e.getSession().setErrorHandler(new PlainErrorHandler()));
        event.getSource().addUIInitListener(e -> prepare(e.getUI()));
    }

    private void prepare(UI ui) {
        if (user.find().isPresent()) {
            var mine = preferences.mine();
            ViewerLocale.use(mine.language());
            ui.getPage().setColorScheme(schemeOf(mine.colorScheme()));
        } else {
            ViewerLocale.use(ViewerLocale.of(
                    VaadinRequest.getCurrent(), VaadinSession.getCurrent().getLocale()));
            ui.getPage().setColorScheme(ColorScheme.Value.SYSTEM);
        }
    }

    static ColorScheme.Value schemeOf(String preference) {
        return switch (preference) {
            case "LIGHT" -> ColorScheme.Value.LIGHT;
            case "DARK" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }
}
