package org.qiao.shell;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what is wrong and offers the way on. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassName("error-page");
    }

    void show(String titleKey, String textKey, Object... values) {
        removeAll();
        title = t(titleKey);
        add(new H1(title), new Paragraph(t(textKey, values)));
    }

    /** A link that loads its page anew, whatever state this one is in. */
    void offer(String address, String textKey) {
        var link = new Anchor(address, t(textKey));
        link.setRouterIgnore(true);
        add(link);
    }

    @Override
    public String getPageTitle() {
        return title + " · Qiao 桥";
    }
}
