package org.qiao.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.qiao.access.CurrentUser;
import org.qiao.access.PreferenceService;
import org.qiao.access.PreferenceService.Preferences;
import org.qiao.ui.ViewerLocale;
import org.springframework.stereotype.Component;

/**
 * Gives each page and tab its viewer's language and colour scheme, and each session an error handler that explains. What a
 * user chose for themselves wins over what the browser remembers; a language that was picked by hand just before signing in
 * is their newest choice, and is saved. An open sign-in keeps its language, whatever is chosen in another one.
 */
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
        var service = event.getSource();
        service.setSystemMessagesProvider(new SystemWords());
        service.addSessionInitListener(e -> e.getSession().setErrorHandler(new PlainErrorHandler()));
        service.addUIInitListener(e -> prepare(e.getUI()));
        event.addIndexHtmlRequestListener(this::prepare);
    }

    /** The page itself says its language and scheme, so that nothing flashes and a reader's voice is right. */
    private void prepare(IndexHtmlResponse response) {
        var mine = viewer(response.getVaadinRequest());
        var html = response.getDocument().getElementsByTag("html").first();
        if (html != null) {
            var scheme = schemeOf(mine.colorScheme());
            html.attr("lang", ViewerLocale.htmlTag(mine.language()));
            html.attr("theme", scheme.getThemeValue());
            html.attr("style", "color-scheme: " + scheme.getValue());
        }
    }

    private void prepare(UI ui) {
        var mine = viewer(VaadinRequest.getCurrent());
        ViewerLocale.use(mine.language());
        ui.getPage().setColorScheme(schemeOf(mine.colorScheme()));
        SystemWords.reconnecting(ui);
    }

    private Preferences viewer(VaadinRequest request) {
        if (user.find().isEmpty()) {
            return new Preferences(ViewerLocale.of(request.getCookies(), request.getLocale()), "SYSTEM");
        }
        ViewerLocale.takeChosen(request).ifPresent(preferences::saveLanguage);
        return new Preferences(preferences.language(), preferences.mine().colorScheme());
    }

    static ColorScheme.Value schemeOf(String preference) {
        return switch (preference) {
            case "LIGHT" -> ColorScheme.Value.LIGHT;
            case "DARK" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.SYSTEM;
        };
    }
}
