package org.qiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.qiao.kernel.Language;

/** The words of the screens, in the language of whoever looks. Keys are {@code module.thing[.part]}. */
public final class Texts {

    private Texts() {}

    public static String t(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }

    /** The word for an enum constant: key {@code <enum name>.<constant>}, both in lower case. */
    public static String t(Enum<?> constant) {
        return t(key(constant));
    }

    /** The key of an enum constant's word: {@code companykind.member}. */
    public static String key(Enum<?> constant) {
        return (constant.getDeclaringClass().getSimpleName() + "." + constant.name()).toLowerCase(Locale.ROOT);
    }

    /** The language of the present screen. */
    public static Language language() {
        var ui = UI.getCurrent();
        return Language.of(ui == null ? Locale.ENGLISH : ui.getLocale());
    }
}
