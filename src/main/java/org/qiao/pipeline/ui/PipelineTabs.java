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
    private List<PipelineRef> shown = List.of();

    PipelineTabs() {
        addClassName("board-names");
        addSelectedChangeListener(e -> {
            if (e.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate("pipeline/" + codes.get(e.getSelectedTab())));
            }
        });
    }

    /** Whether these are shown, with the stages and in the order that they have. */
    boolean isOf(List<PipelineRef> all) {
        return shown.equals(all);
    }

    void show(List<PipelineRef> all, PipelineRef chosen) {
        shown = all;
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
