package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.ui.Texts;

/** Picks a company or a person by any of its names. One that the viewer cannot see shows as restricted and stays. */
class RecordPicker<R> extends ComboBox<R> {

    private final transient Kind<R> kind;

    /** Suggestions for what was typed. */
    interface Suggestions<R> {
        List<R> of(String typed, Language language, int offset, int limit);
    }

    /**
     * What is picked.
     *
     * @param refs those of the records that the viewer may see
     * @param nameless stands for one that the viewer may not see
     */
    record Kind<R>(
            Suggestions<R> suggestions,
            Function<R, Long> id,
            Function<R, String> name,
            Function<Collection<Long>, Map<Long, R>> refs,
            LongFunction<R> nameless) {}

    RecordPicker(String label, Kind<R> kind) {
        super(label);
        this.kind = kind;
        var language = Texts.language();
        setClearButtonVisible(true);
        setItems(
                query -> kind
                        .suggestions()
                        .of(query.getFilter().orElse(""), language, query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(ref -> kind.name().apply(ref).isEmpty()
                ? t("company.restricted")
                : kind.name().apply(ref));
    }

    /** Never offers the record itself, and as long as nothing is typed first those that are likely meant. */
    RecordPicker<R> beside(long self, List<Long> likely) {
        var language = Texts.language();
        var found = kind.refs().apply(likely);
        var first =
                likely.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
        setItems(query -> {
            var typed = query.getFilter().orElse("");
            var ahead = typed.isBlank() ? first : List.<R>of();
            var apart = new HashSet<>(ahead.stream().map(kind.id()).toList());
            apart.add(self);
            // From the beginning, since nobody knows how many of those left out stand before this page.
            var end = (long) query.getOffset() + query.getLimit() + apart.size();
            var others = kind.suggestions().of(typed, language, 0, (int) Math.min(end, Integer.MAX_VALUE)).stream()
                    .filter(ref -> !apart.contains(kind.id().apply(ref)));
            return Stream.concat(ahead.stream(), others).skip(query.getOffset()).limit(query.getLimit());
        });
        return this;
    }

    /** Between the record and its id. */
    Converter<@Nullable R, @Nullable Long> byId() {
        return new Converter<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public Result<@Nullable Long> convertToModel(@Nullable R ref, ValueContext context) {
                return Result.ok(ref == null ? null : kind.id().apply(ref));
            }

            @Override
            public @Nullable R convertToPresentation(@Nullable Long id, ValueContext context) {
                return id == null ? null : shown(id);
            }
        };
    }

    private R shown(long id) {
        return kind.refs().apply(List.of(id)).getOrDefault(id, kind.nameless().apply(id));
    }

    /** The id of what is picked. */
    @Nullable
    Long picked() {
        var ref = getValue();
        return ref == null ? null : kind.id().apply(ref);
    }

    void pick(long id) {
        setValue(shown(id));
    }
}
