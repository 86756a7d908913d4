package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import org.qiao.kernel.RecordNotFoundException;

/** A page: its name, what can be done with it on the right, and its content down to the bottom of the window. */
public abstract class PageView extends Main implements HasDynamicTitle {

    private final H1 title = new H1();
    private final Span beside = new Span();
    private final Div actions = new Div();

    protected PageView(String titleKey) {
        addClassName("page");
        title.setText(t(titleKey));
        beside.addClassName("page-beside");
        actions.addClassName("page-actions");
        var names = new Div(title, beside);
        names.addClassName("page-names");
        var header = new Header(names, actions);
        header.addClassName("page-header");
        add(header);
    }

    /** The name of the place, for the browser's tab and the top of the page. */
    protected void setPageName(String name) {
        title.setText(name);
    }

    /** The name of the place, as it stands on top. */
    public String name() {
        return title.getText();
    }

    /** A lighter text beside the name: a count, or the name in the other language. */
    protected void setBeside(String text) {
        beside.setText(text);
    }

    protected void setActions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /**
     * The record's id in the address.
     *
     * @throws RecordNotFoundException if what stands there is no number, as if there were no such record
     */
    protected static long recordId(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").map(RecordAddress::id).orElseThrow(RecordNotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · Qiao 桥";
    }
}
