package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.qiao.ui.Keys;

/** The keys there are, one line each. */
class KeysDialog extends Dialog {

    /**
     * @param touches whether the viewer may log a touch
     * @param cards whether there is a board whose cards the viewer may move
     */
    KeysDialog(boolean touches, boolean cards) {
        setHeaderTitle(t("keys.title"));
        addClassName("keys-dialog");
        var keys = new DescriptionList();
        keys.addClassName("keys");
        line(keys, "keys.find", "Ctrl", "K");
        line(keys, "keys.search", "/");
        line(keys, "keys.create", Keys.CREATE);
        if (touches) {
            line(keys, "keys.touch", Keys.LOG_TOUCH);
        }
        line(keys, "keys.list", "↑", "↓", "Enter");
        line(keys, "keys.tick", t("keys.space"));
        if (cards) {
            line(keys, "keys.cards", "↑", "↓", "←", "→");
            line(keys, "keys.move", "Ctrl", "←", "→");
        }
        line(keys, "keys.save", "Ctrl", "Enter");
        line(keys, "keys.close", "Esc");
        line(keys, "keys.help", Keys.HELP);
        add(keys);
        getFooter().add(new Button(t("keys.back"), e -> close()));
    }

    private static void line(DescriptionList list, String textKey, String... keys) {
        var caps = new DescriptionList.Term();
        for (var key : keys) {
            var cap = new Span(key);
            cap.addClassName("key");
            caps.add(cap);
        }
        list.add(caps, new DescriptionList.Description(t(textKey)));
    }

    /** Unseen: the key {@code ?} presses it. */
    static NativeButton opener(boolean touches, boolean cards) {
        var opener =
                Keys.press(Keys.HELP, new NativeButton(t("keys.title"), e -> new KeysDialog(touches, cards).open()));
        opener.addClassName("visually-hidden");
        opener.getElement().setAttribute("tabindex", "-1");
        opener.getElement().setAttribute("aria-hidden", "true");
        return opener;
    }
}
