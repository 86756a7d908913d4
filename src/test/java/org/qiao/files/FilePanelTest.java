package org.qiao.files;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;

class FilePanelTest extends ViewTest {

    @Autowired
    private CompanyService companies;

    private long id;

    @BeforeEach
    void aCompany() {
        id = as(user("cn-staff", "beijing"), () -> {
            var company = companies.create();
            company.setNameZh("宝钢");
            return companies.save(company).id();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String toasts() {
        return String.join(
                "|",
                NotificationsKt.getNotifications().stream()
                        .map(n -> n.getElement().getTextRecursively())
                        .toList());
    }

    @Test
    void showsWhatWasAddedArchivesItAndBringsItBack() {
        signInAs("cn-staff", "shanghai");
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("companies/" + id + "/files");
        var panel = _get(FilePanel.class);
        panel.receive("年报.pdf", bytes("%PDF-1.7"));
        assertThat(_get(Anchor.class, spec -> spec.withText("年报.pdf")).getHref())
                .startsWith("files/");
        panel.receive("copy.pdf", bytes("%PDF-1.7"));
        assertThat(toasts()).contains("已有此文件：年报.pdf");
        panel.receive("page.pdf", bytes("<html>"));
        assertThat(toasts()).contains("仅支持 PDF");
        assertThat(_find(panel, Anchor.class)).hasSize(1);
        _click(_get(
                panel,
                Button.class,
                spec -> spec.withPredicate(
                        b -> b.getAriaLabel().filter("归档 年报.pdf"::equals).isPresent())));
        assertThat(_find(panel, Anchor.class)).isEmpty();
        var undo = NotificationsKt.getNotifications().stream()
                .flatMap(n -> _find(n, Button.class).stream())
                .findFirst()
                .orElseThrow();
        _click(undo);
        assertThat(_find(panel, Anchor.class)).hasSize(1);
    }

    @Test
    void offersNothingToAddToTheOtherDesk() {
        signInAs("us-staff", "seattle");
        openTab();
        UI.getCurrent().navigate("companies/" + id + "/files");
        assertThat(_get(FilePanel.class).getElement().getTextRecursively()).contains("No files yet");
        _assertNone(Upload.class);
        assertThat(_find(Notification.class)).isEmpty();
        assertThat(_find(Div.class, spec -> spec.withClasses("file-line"))).isEmpty();
    }
}
