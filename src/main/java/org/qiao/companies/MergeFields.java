package org.qiao.companies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;

/** The fields of a kind of record that a merge may change, each in words so that it can be compared and put back. */
final class MergeFields<T extends OwnedRow> {

    /** A field that became another, with its values in words. */
    record Change(
            String field, @Nullable String before, @Nullable String after) {}

    /** @param key the field's word on the screens, which also names it in the record */
    record Field<T>(String key, Function<T, @Nullable Object> get, BiConsumer<T, @Nullable String> set) {}

    private final List<Field<T>> all;

    /** @param own what the kind has beside owner, office and sharing */
    MergeFields(List<Field<T>> own) {
        all = new ArrayList<>(own);
        all.add(new Field<>("company.owner", T::getOwnerId, (r, v) -> r.setOwnerId(number(v))));
        all.add(new Field<>("company.office", T::getOfficeId, (r, v) -> r.setOfficeId(number(v))));
        all.add(new Field<>("company.shared", T::isShared, (r, v) -> r.setShared(Boolean.parseBoolean(v))));
    }

    static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }

    /** The constant of an enum that a field always holds. */
    static <E extends Enum<E>> E constant(Class<E> type, @Nullable String text) {
        return Enum.valueOf(type, Objects.requireNonNull(text));
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** Every field's value now. */
    Map<String, @Nullable String> values(T record) {
        var values = new LinkedHashMap<String, @Nullable String>();
        all.forEach(field -> values.put(field.key(), text(field.get().apply(record))));
        return values;
    }

    /** What differs between then and now. */
    List<Change> changes(Map<String, @Nullable String> before, T after) {
        var changes = new ArrayList<Change>();
        values(after).forEach((key, now) -> {
            if (!Objects.equals(before.get(key), now)) {
                changes.add(new Change(key, before.get(key), now));
            }
        });
        return changes;
    }

    /** Puts the fields back that nobody changed since, and returns the keys of the others. */
    List<String> back(T record, List<Change> changes) {
        var now = values(record);
        var kept = new ArrayList<String>();
        for (var change : changes) {
            var same = Objects.equals(now.get(change.field()), change.after());
            if (same) {
                all.stream()
                        .filter(field -> field.key().equals(change.field()))
                        .forEach(field -> field.set().accept(record, change.before()));
            } else if (!Objects.equals(now.get(change.field()), change.before())) {
                kept.add(change.field());
            }
        }
        return kept;
    }
}
