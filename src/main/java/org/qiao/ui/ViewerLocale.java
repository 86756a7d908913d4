package org.qiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/** The language of a visitor who has not signed in: what they picked on this browser, else what the browser asks for. */
public final class ViewerLocale {

    private static final String COOKIE = "qiao-language";
    private static final String CHOSEN = "qiao-language-chosen";
    private static final int ONE_YEAR = 365 * 24 * 3600;

    private ViewerLocale() {}

    /** Remembers the language for this browser and shows the present UI in it. */
    public static void choose(Language language) {
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            var cookie = new Cookie(COOKIE, language.tag());
            cookie.setPath("/");
            cookie.setMaxAge(ONE_YEAR);
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
        use(language);
    }

    /** As {@link #choose}, by somebody who is about to sign in: see {@link #takeChosen}. */
    public static void chooseToSignIn(Language language) {
        choose(language);
        VaadinSession.getCurrent().getSession().setAttribute(CHOSEN, language.tag());
    }

    /** What was picked by hand on the sign-in page of this session, once: whoever signed in since wants it that way. */
    public static Optional<Language> takeChosen(VaadinRequest request) {
        var session = request.getWrappedSession(false);
        if (session == null || !(session.getAttribute(CHOSEN) instanceof String tag)) {
            return Optional.empty();
        }
        session.removeAttribute(CHOSEN);
        return Optional.of(Language.ofTag(tag));
    }

    /** Shows the present session in the language. */
    public static void use(Language language) {
        VaadinSession.getCurrent().setLocale(language.locale());
        UI.getCurrent().setLocale(language.locale());
    }

    /** The language that the visitor picked here before, or that the browser asks for. */
    public static Language of(Cookie @Nullable [] cookies, @Nullable Locale asked) {
        return Optional.ofNullable(cookies).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .map(cookie -> Language.ofTag(cookie.getValue()))
                .orElseGet(() -> Language.of(asked));
    }

    /** The page's {@code lang}: browsers choose the shape of Chinese characters by it. */
    public static String htmlTag(Language language) {
        return language == Language.ZH ? "zh-CN" : "en";
    }
}
