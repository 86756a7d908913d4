package org.qiao.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of the screens. A record keeps its own texts in both; the viewer's comes first. */
public enum Language {
    EN(Locale.ENGLISH, "en"),
    ZH(Locale.SIMPLIFIED_CHINESE, "zh");

    private final Locale locale;
    private final String tag;

    Language(Locale locale, String tag) {
        this.locale = locale;
        this.tag = tag;
    }

    public Locale locale() {
        return locale;
    }

    /** The tag kept in the database and in the page's {@code lang}: {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }

    public Language opposite() {
        return this == ZH ? EN : ZH;
    }

    /** Chinese for every Chinese locale, English for all others. */
    public static Language of(@Nullable Locale locale) {
        return locale != null && "zh".equals(locale.getLanguage()) ? ZH : EN;
    }

    public static Language ofTag(@Nullable String tag) {
        return "zh".equals(tag) ? ZH : EN;
    }

    /** The text of this language, or the other one where it is missing, or empty where both are. */
    public String choose(@Nullable String en, @Nullable String zh) {
        var first = this == ZH ? zh : en;
        var second = this == ZH ? en : zh;
        if (first != null && !first.isBlank()) {
            return first;
        }
        return second == null ? "" : second;
    }

    /** The other language's text where it differs from what {@link #choose} shows, else empty. */
    public String other(@Nullable String en, @Nullable String zh) {
        var second = this == ZH ? en : zh;
        return second == null || second.equals(choose(en, zh)) ? "" : second;
    }

    /** This language's text and the other one's beside it, where the two differ. */
    public String both(@Nullable String en, @Nullable String zh) {
        var beside = other(en, zh);
        return beside.isBlank() ? choose(en, zh) : choose(en, zh) + " · " + beside;
    }
}
