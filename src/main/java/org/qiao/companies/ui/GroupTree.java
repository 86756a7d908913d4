package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.qiao.companies.GroupNode;
import org.qiao.ui.OtherName;
import org.qiao.ui.Texts;

/** A group as lists within lists, which every screen reader and keyboard knows; each company but this one is a link. */
class GroupTree extends Nav {

    private final long here;

    GroupTree(GroupNode top, long here) {
        this.here = here;
        addClassName("group-tree");
        setAriaLabel(t("company.group"));
        add(new UnorderedList(item(top, true)));
    }

    private ListItem item(GroupNode node, boolean top) {
        var item = new ListItem();
        var company = node.company();
        if (company == null) {
            var hidden = new Span(t("company.restricted"));
            hidden.addClassName("soft");
            item.add(hidden);
        } else if (company.id() == here) {
            var name = new Span(company.name(Texts.language()));
            name.getElement().setAttribute("aria-current", "page");
            item.add(name, new OtherName(company.otherName(Texts.language())));
        } else {
            item.add(
                    new Anchor("companies/" + company.id(), company.name(Texts.language())),
                    new OtherName(company.otherName(Texts.language())));
        }
        if (top) {
            item.add(kind(t("company.group.top")));
        } else if (node.link() != null) {
            item.add(kind(t(node.link())));
        }
        if (!node.below().isEmpty()) {
            var below = new UnorderedList();
            node.below().forEach(child -> below.add(item(child, false)));
            item.add(below);
        }
        return item;
    }

    private static Span kind(String word) {
        var kind = new Span(word);
        kind.addClassName("soft");
        return kind;
    }
}
