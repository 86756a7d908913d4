package org.qiao.pipeline.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiao.pipeline.PipelineRef;
import org.qiao.ui.Texts;

/** The names of all pipelines over the board of one; each leads to its own. */
class PipelineTabs extends Tabs {

    private final Map<Tab, String> codes = new HashMap<>();

    PipelineTabs() {
        addClassName("board-names");
        addSelectedChangeListener(e -> {
            if (e.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate("pipeline/" + codes.get(e.getSelectedTab())));
            }
        });
    }

    void show(List<PipelineRef> all, PipelineRef chosen) {
        removeAll();
        codes.clear();
        for (var each : all) {
            var tab = new Tab(each.name(Texts.language()));
            codes.put(tab, each.code());
            add(tab);
            if (each.id() == chosen.id()) {
                setSelectedTab(tab);
            }
        }
    }
}
