package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.Language;
import org.qiao.pipeline.Dimension;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.Lane;
import org.qiao.pipeline.Lanes;
import org.qiao.reference.Sectors;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** By what a board is cut into lanes, in its address and in words. */
@Component
class LaneNames {

    /** Stands in the address like a filter, so that a saved view keeps it. */
    static final String KEY = "lanes";

    private final Directory directory;
    private final Sectors sectors;

    LaneNames(Directory directory, Sectors sectors) {
        this.directory = directory;
        this.sectors = sectors;
    }

    /** The boards' filters and the lanes, for reading an address. */
    static List<ListFilter> with(List<ListFilter> filters) {
        var all = new ArrayList<>(filters);
        all.add(ListFilter.oneOf(
                KEY,
                t("board.lanes"),
                () -> Lanes.CHOICES.stream()
                        .map(choice -> new Choice(token(choice), t(choice)))
                        .toList()));
        return all;
    }

    /** What the board is cut by; null where it is one. */
    static @Nullable Dimension of(ListState state) {
        return state.values(KEY, Dimension.class).stream()
                .filter(Lanes.CHOICES::contains)
                .findFirst()
                .orElse(null);
    }

    private static String token(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT);
    }

    /** Chooses what the board is cut by. */
    static Select<Dimension> picker(Consumer<List<String>> chosen) {
        var picker = new Select<Dimension>();
        picker.setAriaLabel(t("board.lanes"));
        picker.setTooltipText(t("board.lanes.help"));
        picker.setItems(Lanes.CHOICES);
        picker.setEmptySelectionAllowed(true);
        picker.setEmptySelectionCaption(t("board.lanes.none"));
        picker.setItemLabelGenerator(choice -> choice == null ? t("board.lanes.none") : t("board.lanes.by", t(choice)));
        picker.addClassName("lane-picker");
        picker.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                chosen.accept(e.getValue() == null ? List.of() : List.of(token(e.getValue())));
            }
        });
        return picker;
    }

    String name(Dimension dimension, Lane lane) {
        var language = Texts.language();
        return switch (lane.key()) {
            case null -> t("deal.sector.none");
            case Direction direction -> t(direction);
            case Object id -> name(dimension, (Long) id, language);
        };
    }

    private String name(Dimension dimension, long id, Language language) {
        return switch (dimension) {
            case OWNER ->
                directory.colleague(id).map(owner -> owner.name(language)).orElse("");
            case OFFICE ->
                directory.office(id).map(office -> office.name(language)).orElse("");
            default -> sectors.name(id, language);
        };
    }
}
