package org.qiao.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.qiao.kernel.Language;
import org.qiao.ui.ViewerLocale;
import org.springframework.core.io.ClassPathResource;

/** A page for a request that does not reach Vaadin. Needs nothing but the text files. */
final class PlainPage {

    private static final String TEMPLATE = template();

    private final Language language;
    private final String context;
    private final ResourceBundle texts;

    PlainPage(HttpServletRequest request) {
        language = ViewerLocale.of(request.getCookies(), request.getLocale());
        context = request.getContextPath();
        texts = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** What is said of a request that was refused, and the way to the first page. */
    String refusal(int status) {
        var home = "<a href=\"" + context + "/\">" + texts.getString("error.home") + "</a>";
        return switch (status) {
            case 401, 403, 404 -> page("error.notfound.title", "error.notfound", "", home);
            default ->
                status < 500
                        ? page("error.address.title", "error.address", "", home)
                        : page("error.unexpected.title", "error.failed", "", home);
        };
    }

    /**
     * The page with a title and a text.
     *
     * @param head more of what stands in a page's head
     * @param more what stands behind the text
     */
    String page(String title, String text, String head, String more) {
        return TEMPLATE.replace("{lang}", ViewerLocale.htmlTag(language))
                .replace("{head}", head)
                .replace("{context}", context)
                .replace("{title}", texts.getString(title))
                .replace("{text}", texts.getString(text))
                .replace("{more}", more);
    }

    private static String template() {
        try {
            return new ClassPathResource("plain-page.html", PlainPage.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
