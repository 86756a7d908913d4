package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.StageRef;
import org.qiao.ui.Toasts;
import tools.jackson.databind.JsonNode;
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
     * @param flags what somebody has to see to soon
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
            boolean late,
            List<Flag> flags) {}

    /**
     * A sign on a card.
     *
     * @param icon its name among Vaadin's icons
     * @param text what it says, which is shown on hover and read out
     */
    record Flag(String icon, String text) {}

    /**
     * What the column shows.
     *
     * @param tone the class of the stage's color
     * @param key under which a browser remembers whether its user folded the column
     * @param closed whether it is folded until somebody unfolds it
     * @param fold the words on the button that folds it and unfolds it
     * @param more the word on the button that brings further cards, or null
     */
    record Content(
            String tone,
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

    /**
     * What somebody wants of a card: to drop it here, to move it on, or to be asked where to.
     *
     * @param version of the deal as it was seen
     * @param by so many stages to the right, to the left if negative
     */
    record Wish(long deal, int version, int by) {}

    private static final String DEAL = "event.detail.deal";
    private static final String VERSION = "event.detail.version";
    private static final String BY = "event.detail.by";

    private static final JsonMapper JSON = JsonMapper.shared();

    private StageRef stage;

    BoardColumn(StageRef stage) {
        this.stage = stage;
    }

    StageRef stage() {
        return stage;
    }

    /** @param shown the stage as it is by now, which may have another name, color or place */
    void show(StageRef shown, Content content) {
        stage = shown;
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

    void onDrop(Consumer<Wish> listener) {
        listen("deal-drop", listener);
    }

    void onShift(Consumer<Wish> listener) {
        listen("deal-shift", listener);
    }

    void onMenu(Consumer<Wish> listener) {
        listen("deal-menu", listener);
    }

    void onMore(Runnable more) {
        getElement().addEventListener("deal-more", e -> more.run());
    }

    /** A number that is none is refused like that of a deal which is not there. */
    private void listen(String event, Consumer<Wish> listener) {
        getElement()
                .addEventListener(
                        event,
                        e -> wish(e.getEventData()).ifPresentOrElse(listener, () -> Toasts.problem(t("deal.gone"))))
                .addEventData(DEAL)
                .addEventData(VERSION)
                .addEventData(BY);
    }

    private static Optional<Wish> wish(JsonNode told) {
        var deal = told.path(DEAL).asString("");
        var version = told.path(VERSION).asString("");
        var by = told.path(BY).asString("");
        return deal.matches("[0-9]{1,18}") && version.matches("[0-9]{1,9}") && by.matches("-?[0-9]{1,3}")
                ? Optional.of(new Wish(Long.parseLong(deal), Integer.parseInt(version), Integer.parseInt(by)))
                : Optional.empty();
    }
}
