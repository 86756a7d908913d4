package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.GroupNode;
import org.qiao.ui.OtherName;
import org.qiao.ui.Texts;

/** A group as lists within lists, which every screen reader and keyboard knows; each company but this one is a link. */
class GroupTree extends Nav {

    private final long here;
    private final transient Optional<CompanyRef> headquarters;

    GroupTree(GroupNode top, long here, Optional<CompanyRef> headquarters) {
        this.here = here;
        this.headquarters = headquarters;
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
        if (company != null && headquarters.filter(company::equals).isPresent()) {
            item.add(kind(t("company.headquarters")));
        } else if (company != null && top) {
            item.add(kind(t("company.group.top")));
        }
        if (node.link() != null) {
            item.add(kind(t(node.link())));
        }
        if (!node.below().isEmpty() || node.more() > 0) {
            var below = new UnorderedList();
            node.below().forEach(child -> below.add(item(child, false)));
            if (company != null && node.more() > 0) {
                below.add(new ListItem(
                        new Anchor("companies?parent=" + company.id(), t("company.group.more", node.more()))));
            }
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
