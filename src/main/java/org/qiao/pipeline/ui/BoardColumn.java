package org.qiao.pipeline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.StageRef;
import tools.jackson.databind.json.JsonMapper;

/**
 * One stage of the board. Its cards are one property of one element, not a component each: a board of hundreds of cards then
 * costs the server and the wire next to nothing.
 */
@Tag("qiao-column")
@JsModule("context://js/qiao-card.js")
class BoardColumn extends Component {

    /**
     * One card, in words.
     *
     * @param fixed whether this viewer may not move it
     * @param secret the word "confidential", or null
     * @param move the word on the button that moves it
     * @param next what is to be done next, or the word that nothing is, or null
     * @param late whether that is overdue
     */
    record Card(
            long id,
            int version,
            String title,
            String company,
            String value,
            String days,
            boolean stuck,
            String initials,
            String owner,
            @Nullable String secret,
            boolean fixed,
            String move,
            @Nullable String next,
            boolean late) {}

    /**
     * What the column shows.
     *
     * @param key under which a browser remembers whether its user folded the column
     * @param closed whether it is folded until somebody unfolds it
     * @param fold the words on the button that folds it and unfolds it
     * @param more the word on the button that brings further cards, or null
     */
    record Content(
            String key,
            boolean closed,
            String fold,
            String unfold,
            String name,
            String count,
            @Nullable String note,
            List<String> totals,
            @Nullable String converted,
            List<Card> cards,
            @Nullable String more) {}

    // The events are public because Vaadin makes them by reflection.

    /** A card was dropped on this column. */
    @DomEvent("deal-drop")
    public static class Dropped extends ComponentEvent<BoardColumn> {
        private static final long serialVersionUID = 1L;
        final long deal;
        final int version;

        public Dropped(
                BoardColumn source,
                boolean fromClient,
                @EventData("event.detail.deal") String deal,
                @EventData("event.detail.version") int version) {
            super(source, fromClient);
            this.deal = Long.parseLong(deal);
            this.version = version;
        }
    }

    /** A card of this column is to go one or more stages to the right, or to the left if {@code by} is negative. */
    @DomEvent("deal-shift")
    public static class Shifted extends ComponentEvent<BoardColumn> {
        private static final long serialVersionUID = 1L;
        final long deal;
        final int version;
        final int by;

        public Shifted(
                BoardColumn source,
                boolean fromClient,
                @EventData("event.detail.deal") String deal,
                @EventData("event.detail.version") int version,
                @EventData("event.detail.by") int by) {
            super(source, fromClient);
            this.deal = Long.parseLong(deal);
            this.version = version;
            this.by = by;
        }
    }

    /** Somebody asks where a card of this column may go. */
    @DomEvent("deal-menu")
    public static class Asked extends ComponentEvent<BoardColumn> {
        private static final long serialVersionUID = 1L;
        final long deal;
        final int version;

        public Asked(
                BoardColumn source,
                boolean fromClient,
                @EventData("event.detail.deal") String deal,
                @EventData("event.detail.version") int version) {
            super(source, fromClient);
            this.deal = Long.parseLong(deal);
            this.version = version;
        }
    }

    /** Further cards are wanted. */
    @DomEvent("deal-more")
    public static class More extends ComponentEvent<BoardColumn> {
        private static final long serialVersionUID = 1L;

        public More(BoardColumn source, boolean fromClient) {
            super(source, fromClient);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final StageRef stage;

    BoardColumn(StageRef stage) {
        this.stage = stage;
    }

    StageRef stage() {
        return stage;
    }

    void show(Content content) {
        getElement().setProperty("data", JSON.writeValueAsString(content));
    }

    /** What is shown, as handed to the browser. */
    String data() {
        return getElement().getProperty("data", "");
    }

    /** Whether a phone, which shows one column at a time, shows this one. */
    void setCurrent(boolean current) {
        getElement().getClassList().set("current", current);
    }

    void onDrop(ComponentEventListener<Dropped> listener) {
        addListener(Dropped.class, listener);
    }

    void onShift(ComponentEventListener<Shifted> listener) {
        addListener(Shifted.class, listener);
    }

    void onMenu(ComponentEventListener<Asked> listener) {
        addListener(Asked.class, listener);
    }

    void onMore(Runnable more) {
        addListener(More.class, e -> more.run());
    }
}
