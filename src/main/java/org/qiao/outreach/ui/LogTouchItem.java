package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.qiao.access.Permission;
import org.qiao.ui.Keys;
import org.qiao.ui.TopBarItem;

/** "Log a touch" on the top line of every page, and under the key {@code l}. */
@org.springframework.stereotype.Component
class LogTouchItem implements TopBarItem {

    private final OutreachDialogs dialogs;

    LogTouchItem(OutreachDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public String permission() {
        return Permission.TOUCH_WRITE;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public Component component() {
        var button = new Button(t("touch.log"), VaadinIcon.COMMENT_O.create());
        button.addClassName("log-touch-button");
        button.setAriaLabel(t("touch.log"));
        button.addClickListener(e -> dialogs.logHere());
        return Keys.press(Keys.LOG_TOUCH, button);
    }
}
