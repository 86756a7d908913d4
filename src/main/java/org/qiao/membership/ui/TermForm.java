package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.Money;
import org.qiao.membership.TermEntry;
import org.qiao.membership.TermService;
import org.qiao.membership.TierRef;
import org.qiao.ui.AmountField;
import org.qiao.ui.DayPicker;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** The fields of a term that is being agreed; the tier brings its own length and dues, which may then be changed. */
class TermForm extends RecordForm<TermEntry> {

    private final Map<Long, TierRef> tiers;
    private final boolean keepsEnd;
    private final Select<Long> tier = new Select<>();
    private final DayPicker starts = new DayPicker(t("membership.starts")).recent();
    private final DayPicker ends = new DayPicker(t("membership.ends")).recent();
    private final AmountField dues = new AmountField(t("membership.dues"));
    private final Select<String> currency = new Select<>();
    private boolean reading;

    /** @param keepsEnd whether the end stays where it is when tier or beginning change */
    TermForm(List<TierRef> offered, boolean keepsEnd) {
        super(TermEntry.class);
        this.tiers = offered.stream().collect(Collectors.toMap(TierRef::id, Function.identity()));
        this.keepsEnd = keepsEnd;
        tier.setLabel(t("membership.tier"));
        tier.setItems(offered.stream().map(TierRef::id).toList());
        tier.setItemLabelGenerator(this::name);
        wide(field(tier, "tierId", binder().forField(tier).asRequired(t("ui.required"))));
        field(starts, "startsOn", binder().forField(starts).asRequired(t("ui.required")));
        field(
                ends,
                "endsOn",
                binder().forField(ends)
                        .asRequired(t("ui.required"))
                        .withValidator(
                                day -> starts.getValue() == null || !day.isBefore(starts.getValue()),
                                t("membership.end.before")));
        dues.setHelp(t("membership.dues.help"));
        field(dues, "dues", binder().forField(dues).withConverter(AmountField.Typed.orFree()));
        currency.setLabel(t("membership.currency"));
        currency.setItems(TermService.CURRENCIES);
        currency.setItemLabelGenerator(code -> code == null ? "" : Currencies.word(code, Texts.language()));
        dues.setCurrencyField(currency, TermService.CURRENCIES::contains);
        field(currency, "currency");
        tier.addValueChangeListener(e -> follow(true));
        currency.addValueChangeListener(e -> follow(true));
        starts.addValueChangeListener(e -> follow(false));
    }

    /** Says what the last term cost, since what stands here is the price of the list. */
    TermForm after(@Nullable Money last) {
        if (last != null) {
            tier.setHelperText(t("membership.dues.last", Words.money(last)));
        }
        return this;
    }

    private String name(@Nullable Long id) {
        var found = id == null ? null : tiers.get(id);
        return found == null ? "" : found.name(Texts.language());
    }

    /** A record's own values stay as they are while they are being shown. */
    @Override
    public void read(TermEntry entry) {
        reading = true;
        super.read(entry);
        reading = false;
    }

    private void follow(boolean price) {
        var chosen = reading || tier.getValue() == null ? null : tiers.get(tier.getValue());
        if (chosen == null) {
            return;
        }
        if (!keepsEnd && starts.getValue() != null) {
            ends.setValue(chosen.endOfTermFrom(starts.getValue()));
        }
        if (price && currency.getValue() != null) {
            var agreed = chosen.dues(currency.getValue());
            dues.setValue(AmountField.shown(agreed == null ? null : agreed.amount()));
        }
    }
}
