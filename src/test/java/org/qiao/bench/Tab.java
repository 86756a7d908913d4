package org.qiao.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.bench.Tree.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One browser tab without a screen. It speaks to the server as Vaadin's client does: one start, then events and property
 * changes, each numbered, each answered with the changes of the page.
 */
public final class Tab {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String GUARD = "for(;;);";
    private static final int ROOT = 1;

    /** What a list counts at once; it says this if there are more. */
    private static final int QUICK = 500;

    private static final Duration COUNTED = Duration.ofSeconds(30);

    private final Wire wire;
    private final Tree tree = new Tree();
    private final List<Map<String, Object>> confirmations = new ArrayList<>();
    private final String key;
    private final int ui;
    private int syncId;
    private int clientId;
    private final Map<Integer, Long> rows = new HashMap<>();
    private String answer = "";

    /** Opens the start page with the wire's session. */
    public Tab(Wire wire) throws IOException, InterruptedException {
        this.wire = wire;
        wire.get("/");
        var start = JSON.readTree(
                wire.get(
                        "/?v-r=init&location=&query=&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440"
                                + "&v-curdate=0&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false&v-pr=1&v-np=Linux"));
        var config = start.path("appConfig");
        key = config.path("uidl").path("Vaadin-Security-Key").asString("");
        ui = config.path("v-uiId").asInt();
        if (key.isEmpty()) {
            throw new IOException("The server did not start a tab");
        }
        take(config.path("uidl"));
    }

    /** Follows a link within the application, like {@code companies?q=bao}. */
    public void visit(String address) throws IOException, InterruptedException {
        var parts = address.split("\\?", 2);
        var query = parts.length > 1 ? parts[1] : "";
        var data = Map.of(
                "route",
                parts[0],
                "query",
                query,
                "appShellTitle",
                "",
                "historyState",
                Map.of("idx", 0),
                "trigger",
                "");
        send(List.of(event(ROOT, "ui-navigate", data)));
    }

    public void click(Node node) throws IOException, InterruptedException {
        fire(node, "click", Map.of());
    }

    /** Fires an event of the element with what the server listens for, by the names it uses. */
    void fire(Node node, String event, Map<String, Object> data) throws IOException, InterruptedException {
        send(List.of(event(node.id, event, data)));
    }

    /** Types into a field and leaves it. */
    public void type(Node field, String text) throws IOException, InterruptedException {
        send(List.of(
                Map.of("type", "mSync", "node", field.id, "feature", 1, "property", "value", "value", text),
                event(field.id, "change", Map.of())));
    }

    /** Scrolls a grid so that it asks for these rows. */
    public void scroll(Node grid, long from, int count) throws IOException, InterruptedException {
        send(List.of(call(grid.id, "setViewportRange", List.of(from, count))));
    }

    /** Tells the grids' servers that their rows have arrived, as the browser does after each answer; nothing if none came. */
    void confirm() throws IOException, InterruptedException {
        if (!confirmations.isEmpty()) {
            send(List.of(confirmations.removeFirst()));
        }
    }

    /** Asks what has changed meanwhile; a browser would have been told. */
    public void refresh() throws IOException, InterruptedException {
        send(List.of());
    }

    /** Follows a link to a file and returns it as text. */
    String download(Node link) throws IOException, InterruptedException {
        return wire.get("/" + link.link());
    }

    /** Follows a link to a file and returns it as it came. */
    public byte[] file(Node link) throws IOException, InterruptedException {
        return wire.file("/" + link.link());
    }

    public Tree tree() {
        return tree;
    }

    /** How many rows the grid has. */
    long rows(Node grid) {
        return rows.getOrDefault(grid.id, 0L);
    }

    /**
     * Waits until the list on the page knows exactly how many rows it has: a long one says so a moment after it has opened.
     *
     * @return that number
     */
    long counted() throws IOException, InterruptedException {
        var grid = grid();
        var end = System.nanoTime() + COUNTED.toNanos();
        while (rows(grid) == QUICK && System.nanoTime() < end) {
            Thread.sleep(20);
            refresh();
        }
        if (rows(grid) == QUICK) {
            throw new IOException("The list never told its length");
        }
        return rows(grid);
    }

    /** @throws IOException if the page holds no list */
    Node grid() throws IOException {
        return need(tree.all("vaadin-grid").stream().findFirst(), "grid");
    }

    /** Bytes of the last answer, compressed as they came. */
    long bytes() {
        return wire.bytes();
    }

    /** The last answer as it was sent, to see what is in it. */
    public String answer() {
        return answer;
    }

    /** @throws IOException if the page does not hold the element */
    public Node need(Optional<Node> found, String what) throws IOException {
        return found.orElseThrow(() -> new IOException("There is no " + what + " on the page"));
    }

    private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    private static Map<String, Object> call(int node, String method, List<?> arguments) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                arguments,
                "promise",
                0);
    }

    private void send(List<Map<String, Object>> calls) throws IOException, InterruptedException {
        var body =
                JSON.writeValueAsString(Map.of("csrfToken", key, "rpc", calls, "syncId", syncId, "clientId", clientId));
        answer = wire.post("/?v-r=uidl&v-uiId=" + ui, body);
        var json = answer.startsWith(GUARD) ? answer.substring(GUARD.length()) : answer;
        if (!json.startsWith("{") && !json.startsWith("[")) {
            throw new IOException("Not an answer to a tab: " + json.substring(0, Math.min(200, json.length())));
        }
        clientId++;
        var parts = JSON.readTree(json);
        for (var part : parts.isArray() ? parts : List.of(parts)) {
            if (part.path("meta").has("appError")) {
                throw new IOException("The server failed: " + part.path("meta"));
            }
            take(part);
        }
    }

    private void take(JsonNode part) {
        syncId = part.path("syncId").asInt(syncId);
        tree.apply(part.path("changes"));
        for (var change : part.path("changes")) {
            if (change.path("key").asString("").equals("size")) {
                rows.put(change.path("node").asInt(), change.path("value").asLong());
            }
        }
        for (var call : part.path("execute")) {
            var script = call.path(call.size() - 1).asString("");
            if (script.contains("$connector.updateSize(")) {
                rows.put(call.path(0).path("@v-node").asInt(), call.path(1).asLong());
            } else if (script.contains("$connector.confirm(")) {
                confirmations.clear();
                confirmations.add(call(
                        call.path(0).path("@v-node").asInt(),
                        "confirmUpdate",
                        List.of(call.path(1).asInt())));
            }
        }
    }
}
