package org.qiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bar chart, drawn by ECharts in the page's type and colours, with a table of the same figures for screen readers. Each
 * series is one currency or desk; figures of different series are never added up.
 */
@Tag("qiao-chart")
@JavaScript("context://webjars/echarts/5.5.0/dist/echarts.min.js")
@JsModule("context://js/qiao-chart.js")
public class Chart extends Component implements HasSize {

    /** One row of bars: its name, one value per category (null draws nothing), and the text shown for each. */
    public record Series(String name, List<? extends Number> values, List<String> labels) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param caption what the chart says, read out and shown above it
     * @param categories the bars' names, in order
     * @param links an address per category that a click opens, or an empty list
     */
    public void show(String caption, List<String> categories, List<Series> series, List<String> links) {
        getElement()
                .setProperty(
                        "data",
                        JSON.writeValueAsString(java.util.Map.of(
                                "caption", caption, "categories", categories, "series", series, "links", links)));
    }

    /** What is drawn, as handed to the browser. */
    String data() {
        return getElement().getProperty("data", "");
    }
}
