package org.qiao.kernel;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule of the house was about to be broken; the message is a key of the texts, for the person to read. */
public class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final @Nullable String property;

    public RuleException(String key) {
        this(key, null);
    }

    /** @param property the property of the record whose field should show the message */
    public RuleException(String key, @Nullable String property) {
        super(key);
        this.property = property;
    }

    public String key() {
        return String.valueOf(getMessage());
    }

    public @Nullable String property() {
        return property;
    }

    /** This one and whatever else was found wrong together with it. */
    public List<RuleException> all() {
        return Stream.concat(Stream.of(this), Stream.of(getSuppressed()))
                .filter(RuleException.class::isInstance)
                .map(RuleException.class::cast)
                .toList();
    }
}
