package org.qiao.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** By which rules something was made for a kind of record, and how far it has been made anew. */
@Entity
@Table(name = "leftover")
@IdClass(LeftoverState.Key.class)
class LeftoverState {

    record Key(String work, String kind) implements Serializable {}

    @Id
    private @Nullable String work;

    @Id
    private @Nullable String kind;

    private int rules;
    private @Nullable Long afterId;

    protected LeftoverState() {}

    /** Made by rules that nobody knows. */
    LeftoverState(Key key) {
        work = key.work();
        kind = key.kind();
    }

    boolean isBy(int today) {
        return rules == today;
    }

    /** Nothing is left to do. */
    void finish(int today) {
        rules = today;
        afterId = null;
    }

    /** It has been made anew up to that record. */
    void goOnAfter(int today, long id) {
        rules = today;
        afterId = id;
    }

    /** The last record that it was made anew for; empty where nothing is left to do. */
    OptionalLong after() {
        return afterId == null ? OptionalLong.empty() : OptionalLong.of(afterId);
    }
}
