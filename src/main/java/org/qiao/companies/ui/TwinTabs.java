package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.RouterLink;
import org.qiao.ui.PageView;

/** Leads between likely twins among companies and among people. */
class TwinTabs extends Tabs {

    TwinTabs(PageView here) {
        addClassName("twin-tabs");
        var companies = new Tab(new RouterLink(t("companies.title"), TwinListView.class));
        var people = new Tab(new RouterLink(t("people.title"), PersonTwinListView.class));
        add(companies, people);
        setSelectedTab(here instanceof TwinListView ? companies : people);
    }
}
