package org.qiao.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.ViewTest;
import org.qiao.ui.EmptyState;

class MainLayoutTest extends ViewTest {

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-staff", "cn-staff", "us-manager", "cn-manager", "director", "compliance", "auditor"})
    void opensAPageThatTheRoleMaySee(String role) {
        signInAs(role, "beijing");
        openTab();
        UI.getCurrent().navigate("");
        assertThat(menu()).contains("Companies");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isNotEmpty();
    }

    @Test
    void showsAnAdminNoBusinessPage() {
        signInAs("admin", "seattle");
        openTab();
        UI.getCurrent().navigate("");
        assertThat(menu()).doesNotContain("Companies");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("admin/users");
    }

    @Test
    void tellsAUserWithoutARoleWhatToDo() {
        var id = user("us-staff", "seattle");
        jdbc.sql("delete from user_role where user_id = ?").param(id).update();
        signInAs(id);
        openTab();
        UI.getCurrent().navigate("");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Ask an administrator");
        assertThat(menu()).isEmpty();
    }

    @Test
    void saysInBothLanguagesThatTheSessionHasEnded() {
        signInAs("us-staff", "seattle");
        openTab();
        var words = new SystemWords();
        for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            var messages = words.getSystemMessages(
                    new SystemMessagesInfo(locale, VaadinRequest.getCurrent(), VaadinService.getCurrent()));
            assertThat(messages.getSessionExpiredCaption())
                    .isEqualTo(I18NProvider.translate(locale, "session.expired.title"));
            assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        }
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .startsWith("Connection lost");
    }
}
