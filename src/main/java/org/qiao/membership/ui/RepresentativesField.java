package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.PersonRow;
import org.qiao.membership.Membership;
import org.qiao.membership.SeatService;
import org.qiao.ui.Texts;

/** Who is to represent a new member; there is nobody to choose from before its company is known. */
class RepresentativesField extends MultiSelectComboBox<PersonRow> {

    private final transient SeatService seats;
    private final transient Supplier<Membership> draft;

    /** @param draft a membership that is not yet saved */
    RepresentativesField(SeatService seats, Supplier<Membership> draft) {
        super(t("membership.tab.people"));
        this.seats = seats;
        this.draft = draft;
        setHelperText(t("membership.seat.help"));
        setItemLabelGenerator(row -> row.name(Texts.language()));
        setWidthFull();
        at(draft.get().getCompanyId());
    }

    /** Offers the people of that company, and drops those of another one. */
    void at(@Nullable Long companyId) {
        var membership = draft.get();
        membership.setCompanyId(companyId);
        clear();
        setEnabled(companyId != null);
        setItemsPageable((page, typed) -> companyId == null
                ? List.of()
                : seats.candidates(membership, typed, Texts.language()).stream()
                        .skip(page.getOffset())
                        .limit(page.getPageSize())
                        .toList());
    }

    List<Long> chosen() {
        return getValue().stream().map(PersonRow::id).toList();
    }

    void reject(String message) {
        setInvalid(true);
        setErrorMessage(message);
        focus();
    }
}
