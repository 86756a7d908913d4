package org.qiao.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The elements of a tab as far as the server has told of them: enough to find a button, a field or a grid. */
public final class Tree {

    /** Vaadin's numbers of what a change is about. */
    private static final int ELEMENT = 0;

    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int TEXT = 7;
    private static final int VIRTUAL_CHILDREN = 24;
    private static final int ROOT = 1;

    /** One element or text. */
    public static final class Node {
        final int id;
        private String tag = "";
        private String text = "";
        private String link = "";
        private final Map<String, JsonNode> properties = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private final List<Integer> virtualChildren = new ArrayList<>();

        private Node(int id) {
            this.id = id;
        }

        boolean is(String wanted) {
            return tag.equals(wanted);
        }

        /** The property as text, empty if it was never set. */
        String property(String name) {
            var value = properties.get(name);
            return value == null ? "" : value.asString();
        }

        /** Where the link leads; empty if it is none. */
        public String link() {
            return link;
        }

        /** What a reader sees in it. */
        String text(Tree tree) {
            return tree.text(this);
        }
    }

    private final Map<Integer, Node> nodes = new HashMap<>();

    void apply(JsonNode changes) {
        for (var change : changes) {
            var node = nodes.computeIfAbsent(change.path("node").asInt(), Node::new);
            switch (change.path("type").asString()) {
                case "put" -> put(node, change);
                case "splice" -> splice(node, change);
                case "clear" -> list(node, change).clear();
                case "detach" -> nodes.remove(node.id);
                default -> {}
            }
        }
    }

    private static void put(Node node, JsonNode change) {
        var key = change.path("key").asString();
        switch (change.path("feat").asInt()) {
            case ELEMENT -> {
                if (key.equals("tag")) {
                    node.tag = change.path("value").asString();
                }
            }
            case PROPERTIES -> node.properties.put(key, change.path("value"));
            case ATTRIBUTES -> {
                if (key.equals("href")) {
                    var value = change.path("value");
                    node.link = value.has("uri") ? value.path("uri").asString() : value.asString("");
                }
            }
            case TEXT -> node.text = change.path("value").asString();
            default -> {}
        }
    }

    private static void splice(Node node, JsonNode change) {
        var list = list(node, change);
        var index = change.path("index").asInt();
        for (int i = 0; i < change.path("remove").asInt(0) && index < list.size(); i++) {
            list.remove(index);
        }
        for (var added : change.path("addNodes")) {
            list.add(Math.min(index++, list.size()), added.asInt());
        }
    }

    /** The list that the change is about; one to forget where it is none of ours. */
    private static List<Integer> list(Node node, JsonNode change) {
        return switch (change.path("feat").asInt()) {
            case CHILDREN -> node.children;
            case VIRTUAL_CHILDREN -> node.virtualChildren;
            default -> new ArrayList<>();
        };
    }

    /** Every element with the tag that is on the page, in the page's order. */
    public List<Node> all(String tag) {
        var found = new ArrayList<Node>();
        collect(ROOT, tag, found);
        return found;
    }

    private void collect(int id, String tag, List<Node> found) {
        var node = nodes.get(id);
        if (node == null) {
            return;
        }
        if (node.is(tag)) {
            found.add(node);
        }
        node.children.forEach(child -> collect(child, tag, found));
        node.virtualChildren.forEach(child -> collect(child, tag, found));
    }

    /** The last element with the tag and the text. */
    public Optional<Node> withText(String tag, String text) {
        return all(tag).reversed().stream()
                .filter(node -> text(node).equals(text))
                .findFirst();
    }

    /** The last element with the tag and the label. */
    public Optional<Node> labelled(String tag, String label) {
        return all(tag).reversed().stream()
                .filter(node -> node.property("label").equals(label))
                .findFirst();
    }

    private String text(Node node) {
        var text = new StringBuilder(node.text);
        for (var child : node.children) {
            var found = nodes.get(child);
            if (found != null) {
                text.append(text(found));
            }
        }
        return text.toString();
    }
}
