package org.qiao.ui;

import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/** A field that also takes what was typed with the amount beside it, and gives it back when the next amount says nothing. */
final class TypedBeside<V> {

    private final HasValue<?, V> field;
    private @Nullable V before;
    private @Nullable V typed;

    TypedBeside(HasValue<?, V> field) {
        this.field = field;
    }

    /** What somebody picked by hand stays. */
    void say(@Nullable V now) {
        var shown = field.getValue();
        var ours = typed != null && typed.equals(shown);
        if (now != null && !ours) {
            before = shown;
        }
        typed = now;
        if (now != null) {
            field.setValue(now);
        } else if (ours) {
            field.setValue(before);
        }
    }
}
