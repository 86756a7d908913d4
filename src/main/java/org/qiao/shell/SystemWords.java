package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.function.UnaryOperator;

/** What the browser says by itself, in the viewer's language: the session has ended, the connection is lost. */
class SystemWords implements SystemMessagesProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        // Asked for at the edges of a request too, when there is no present service yet.
        var texts = info.getService().getInstantiator().getI18NProvider();
        UnaryOperator<String> word = key -> texts.getTranslation(key, info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(word.apply("session.expired.title"));
        messages.setSessionExpiredMessage(word.apply("session.expired"));
        messages.setInternalErrorCaption(word.apply("session.broken.title"));
        messages.setInternalErrorMessage(word.apply("session.broken"));
        messages.setSyncErrorCaption(word.apply("session.broken.title"));
        messages.setSyncErrorMessage(word.apply("session.broken"));
        messages.setCookiesDisabledCaption(word.apply("session.cookies.title"));
        messages.setCookiesDisabledMessage(word.apply("session.cookies"));
        return messages;
    }

    /** Words for a tab that has lost the server: it waits for ten minutes and goes on by itself. */
    static void reconnecting(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(t("session.reconnecting"));
        dialog.setDialogTextGaveUp(t("session.gaveup"));
        dialog.setReconnectInterval(3000);
        dialog.setReconnectAttempts(200);
        ui.getLoadingIndicatorConfiguration().setFirstDelay(400);
        ui.getPage()
                .executeJs(
                        "const said = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + " if (said) { said.offlineText = $0; said.onlineText = $1; }",
                        t("session.offline"),
                        t("session.online"));
    }
}
