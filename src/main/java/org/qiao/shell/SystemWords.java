package org.qiao.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the browser says by itself, in the viewer's language: the session has ended, the connection is lost. */
class SystemWords implements SystemMessagesProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        var locale = info.getLocale();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(word(locale, "session.expired.title"));
        messages.setSessionExpiredMessage(word(locale, "session.expired"));
        messages.setInternalErrorCaption(word(locale, "session.broken.title"));
        messages.setInternalErrorMessage(word(locale, "session.broken"));
        messages.setSyncErrorCaption(word(locale, "session.broken.title"));
        messages.setSyncErrorMessage(word(locale, "session.broken"));
        messages.setCookiesDisabledCaption(word(locale, "session.cookies.title"));
        messages.setCookiesDisabledMessage(word(locale, "session.cookies"));
        return messages;
    }

    /** Words for a tab that has lost the server: it waits for ten minutes and goes on by itself. */
    static void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(word(ui.getLocale(), "session.reconnecting"));
        dialog.setDialogTextGaveUp(word(ui.getLocale(), "session.gaveup"));
        dialog.setReconnectInterval(3000);
        dialog.setReconnectAttempts(200);
        ui.getLoadingIndicatorConfiguration().setFirstDelay(400);
    }

    private static String word(Locale locale, String key) {
        return I18NProvider.translate(locale, key);
    }
}
