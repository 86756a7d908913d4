package org.qiao.companies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;

/** Since when and until when a name was borne, by an organisation or a person. */
public interface NameSpan {

    /** What stands before the first day, and before the last one, in {@link #days}. */
    String FROM = " from ";

    String TO = " to ";

    @Nullable
    LocalDate validFrom();

    /** The last day on which the name was borne, null while nobody knows of one. */
    @Nullable
    LocalDate validTo();

    /** Whether it is called a former name, whatever is known of its days. */
    boolean calledFormer();

    /** Whether the name is borne no longer: its last day is over, or it is called a former one and nobody knows of a day. */
    default boolean isFormer(LocalDate today) {
        var last = validTo();
        return last == null ? calledFormer() : last.isBefore(today);
    }

    /** @throws RuleException at the field if it ends before it begins */
    default void check(String property) {
        var first = validFrom();
        var last = validTo();
        if (first != null && last != null && last.isBefore(first)) {
            throw new RuleException("name.dates.wrong", property);
        }
    }

    /** For the audit log. */
    default String days() {
        return (validFrom() == null ? "" : FROM + validFrom()) + (validTo() == null ? "" : TO + validTo());
    }
}
