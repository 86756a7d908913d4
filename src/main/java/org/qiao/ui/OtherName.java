package org.qiao.ui;

import com.vaadin.flow.component.html.Span;

/** The name in the other language, lighter beside the one in the viewer's; nothing where there is none. */
public class OtherName extends Span {

    public OtherName(String name) {
        super(name);
        addClassNames("other-name", "soft");
        getElement().setAttribute("lang", Texts.language().opposite().tag());
        setVisible(!name.isEmpty());
    }
}
