package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyPlace;
import org.qiao.companies.PlaceUse;
import org.qiao.reference.Places;
import org.qiao.reference.TermPicker;
import org.qiao.ui.Texts;

/** Places beside the main one, each with what the company has there. */
class PlacesField extends LinesField<CompanyPlace, PlacesField.PlaceLine> {

    private final transient Places places;

    PlacesField(String label, Places places) {
        super(t("company.place.add"));
        this.places = places;
        setLabel(label);
    }

    @Override
    protected PlaceLine line(@Nullable CompanyPlace value) {
        return new PlaceLine(value);
    }

    @Override
    protected String words(CompanyPlace place) {
        return words(place, places);
    }

    /** The place with what is there: Wuxi · Plant. */
    static String words(CompanyPlace place, Places places) {
        return places.name(place.placeId(), Texts.language()) + " · " + t(place.kind());
    }

    /** Each place once, whatever is there. */
    static String names(Collection<Long> ids, Places places) {
        return ids.stream().map(id -> places.name(id, Texts.language())).collect(Collectors.joining(t("ui.and")));
    }

    /** One place and what is there. */
    final class PlaceLine extends Div implements LinesField.Line<CompanyPlace> {

        private final ComboBox<Long> where = TermPicker.ids("", places::all, Texts.language());
        private final Select<PlaceUse> kind = new Select<>();

        private PlaceLine(@Nullable CompanyPlace place) {
            addClassNames("name-line", "place-line");
            where.setPlaceholder(t("company.place"));
            where.setAriaLabel(t("company.place"));
            kind.setItems(PlaceUse.values());
            kind.setItemLabelGenerator(use -> t(use));
            kind.setAriaLabel(t("company.place.kind"));
            kind.setValue(place == null ? PlaceUse.OFFICE : place.kind());
            if (place != null) {
                where.setValue(place.placeId());
            }
            add(where, kind, NameLine.tool(VaadinIcon.CLOSE_SMALL, "company.place.remove", () -> remove(this)));
        }

        @Override
        public Optional<CompanyPlace> value() {
            return Optional.ofNullable(where.getValue()).map(id -> new CompanyPlace(id, kind.getValue()));
        }

        @Override
        public void focusFirst() {
            where.focus();
        }
    }
}
