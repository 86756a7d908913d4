package org.qiao.search.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.qiao.access.Permission;
import org.qiao.search.SearchService;
import org.qiao.ui.TopBarItem;

/** Opens the search box from the top line of every page, and under Ctrl+K, ⌘K and the key {@code /}. */
@org.springframework.stereotype.Component
class SearchItem implements TopBarItem {

    private final SearchService search;

    SearchItem(SearchService search) {
        this.search = search;
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public Component component() {
        var words = new Span(t("search.open"));
        words.addClassName("search-words");
        var key = new Span(t("search.key"));
        key.addClassName("key");
        var mac = new Span(t("search.key.mac"));
        mac.addClassNames("key", "key-mac");
        var opener = new NativeButton();
        opener.add(VaadinIcon.SEARCH.create(), words, key, mac);
        opener.addClassName("search-opener");
        opener.setAriaLabel(t("search.open"));
        opener.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
        opener.addClickListener(e -> new SearchDialog(search).open());
        return opener;
    }
}
