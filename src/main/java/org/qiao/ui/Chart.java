package org.qiao.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A bar chart, drawn by ECharts in the page's type and colours, with a table of the same figures under it that anyone can
 * open and that reads out and leads on by keyboard. Series share one scale: figures of different currencies stand in
 * charts of their own.
 */
@Tag("qiao-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JsModule("context://js/qiao-chart.js")
public class Chart extends Component implements HasSize {

    /**
     * The bars of one thing.
     *
     * @param values one per category; null draws nothing
     * @param labels what stands at each bar and in the table
     * @param links the address of the list behind each bar, or null
     */
    public record Series(
            String name,
            List<? extends @Nullable Number> values,
            List<String> labels,
            List<? extends @Nullable String> links) {}

    /**
     * A column of the table under the chart, with one text and one address per category.
     *
     * @param links the address of the list behind each, or null
     */
    public record Column(String name, List<String> texts, List<? extends @Nullable String> links) {}

    private boolean parts;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Says of each bar what share it is of all, which are the parts of one thing. To be called before the bars are shown. */
    public void showShares() {
        parts = true;
    }

    /**
     * @param caption what the chart says, shown above it and read out
     * @param categories the bars' names, top to bottom
     */
    public void show(String caption, List<String> categories, List<Series> series) {
        show(caption, categories, series, List.of(), categories.size());
    }

    /** Takes the addresses away, where the chart is shown to others than who it is for. */
    public void leadNowhere() {
        var data = (ObjectNode) JSON.readTree(getElement().getProperty("data", "{}"));
        Stream.of(data.path("series"), data.path("columns"))
                .flatMap(JsonNode::valueStream)
                .forEach(one -> ((ObjectNode) one)
                        .set(
                                "links",
                                JSON.valueToTree(
                                        Collections.nCopies(one.path("links").size(), null))));
        getElement().setProperty("data", JSON.writeValueAsString(data));
    }

    /**
     * As {@link #show(String, List, List)}, with more in the table than stands at the bars.
     *
     * @param columns what the table holds; of the first one the bars lead on
     * @param bars so many of the first categories are drawn; the table has all of them
     */
    public void show(String caption, List<String> categories, List<Series> series, List<Column> columns, int bars) {
        getElement()
                .setProperty(
                        "data",
                        JSON.writeValueAsString(Map.of(
                                "caption",
                                caption,
                                "table",
                                t("chart.table"),
                                "categories",
                                categories,
                                "series",
                                series,
                                "columns",
                                columns,
                                "bars",
                                bars,
                                "share",
                                parts ? t("chart.share") : "")));
    }
}
