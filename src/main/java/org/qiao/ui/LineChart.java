package org.qiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small line over years, for a page that has the same figures in a table beside it. A point that is not exact is drawn
 * hollow, and each says what it is; years lie as far apart as they are.
 */
@Tag("qiao-line")
@JsModule("context://js/qiao-line.js")
public class LineChart extends Component implements HasSize {

    /**
     * One point of the line.
     *
     * @param label what it says, qualifier and unit included
     */
    public record Point(int year, Number value, String label, boolean exact) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * @param caption what the line shows, read out
     * @param points in the order of years
     */
    public void show(String caption, List<Point> points) {
        getElement().setProperty("data", JSON.writeValueAsString(Map.of("caption", caption, "points", points)));
    }
}
