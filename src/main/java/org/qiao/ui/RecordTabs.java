package org.qiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.qiao.kernel.RecordNotFoundException;

/** The tabs of a record page. Each has an address of its own, and its content is made when it is first looked at. */
public class RecordTabs extends Div {

    private final String address;
    private final Tabs tabs = new Tabs(false);
    private final Div content = new Div();
    private final Map<Tab, String> keys = new LinkedHashMap<>();
    private final Map<Tab, Supplier<? extends Component>> contents = new LinkedHashMap<>();

    /** @param address the record's address, without a slash at its end; the first tab has no key of its own */
    public RecordTabs(String address) {
        this.address = address;
        addClassName("record-tabs");
        content.addClassName("record-content");
        add(tabs, content);
        tabs.addSelectedChangeListener(e -> {
            if (e.isFromClient()) {
                remember();
            }
            show();
        });
    }

    public void add(String key, String label, Supplier<? extends Component> make) {
        var tab = new Tab(label);
        keys.put(tab, key);
        contents.put(tab, make);
        tabs.add(tab);
    }

    /**
     * Selects the tab with the key.
     *
     * @param key empty for the first
     * @throws RecordNotFoundException if there is none, as if there were no such page
     */
    public void select(String key) {
        var tab = keys.entrySet().stream()
                .filter(e -> e.getValue().equals(key))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(RecordNotFoundException::new);
        tabs.setSelectedTab(tab);
        show();
    }

    /** The key of the tab that is looked at, empty for the first. */
    public String selected() {
        return Objects.requireNonNull(keys.get(tabs.getSelectedTab()));
    }

    /** Makes the selected tab's content anew, after something in it changed. */
    public void refresh() {
        show();
    }

    private void remember() {
        var key = selected();
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(key.isEmpty() ? address : address + "/" + key)));
    }

    private void show() {
        content.removeAll();
        var make = contents.get(tabs.getSelectedTab());
        if (make != null) {
            content.add(make.get());
        }
    }
}
