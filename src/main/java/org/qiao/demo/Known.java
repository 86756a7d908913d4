package org.qiao.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the data files may point at, by kind and key. */
final class Known {

    private final Map<String, Map<String, Long>> ids = new HashMap<>();

    /** @throws DemoDataException if the key is already taken */
    void add(Where where, long id) {
        if (ids.computeIfAbsent(where.kind(), k -> new HashMap<>()).put(where.key(), id) != null) {
            throw new DemoDataException(where, "the key is there twice");
        }
    }

    void addAll(String kind, Map<String, Long> known) {
        ids.computeIfAbsent(kind, k -> new HashMap<>()).putAll(known);
    }

    /** @throws DemoDataException if there is nothing of that kind with that key */
    long id(String kind, String key, Where where) {
        var id = ids.getOrDefault(kind, Map.of()).get(key);
        if (id == null) {
            throw new DemoDataException(where, "there is no " + kind + " '" + key + "'");
        }
        return id;
    }

    @Nullable
    Long idOrNull(String kind, @Nullable String key, Where where) {
        return key == null ? null : id(kind, key, where);
    }
}
