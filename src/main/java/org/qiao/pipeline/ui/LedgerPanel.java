package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.qiao.kernel.Language;
import org.qiao.kernel.Qualifier;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.reference.Rates;
import org.qiao.search.Reading;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The deal's ledger as reported: both currencies, qualifier, source and date; a subset stands under its total. */
class LedgerPanel extends Div {

    private final DealService deals;
    private final DealDialog dialog;
    private final boolean mayWrite;
    private final Runnable changed;

    LedgerPanel(DealService deals, DealDialog dialog, LedgerFigures figures, DealDetails details, Runnable changed) {
        this.deals = deals;
        this.dialog = dialog;
        this.mayWrite = deals.mayWrite(details) && !details.getDeal().isArchived();
        this.changed = changed;
        addClassName("ledger");
        if (details.getTerms() == null) {
            add(new EmptyState(t("deal.masked")));
            return;
        }
        var id = details.getDeal().id();
        if (mayWrite) {
            var book = new Button(t("ledger.new"), VaadinIcon.PLUS.create(), e -> dialog.book(id, changed));
            add(book);
        }
        var entries = deals.ledger(id);
        if (entries.isEmpty()) {
            add(new EmptyState(t("ledger.empty")));
        } else {
            add(new LedgerSummary(day -> figures.asOf(id, day), figures.today()));
        }
        for (var entry : entries) {
            if (entry.getPartOfId() == null) {
                add(line(id, entry, false));
                entries.stream()
                        .filter(part -> Objects.equals(part.getPartOfId(), entry.id()))
                        .forEach(part -> add(line(id, part, true)));
            }
        }
    }

    private Component line(long dealId, LedgerEntry entry, boolean part) {
        var amount = new Span(Figures.exact(entry.figure()));
        amount.addClassNames("number", "ledger-amount");
        var brief = new Span(Figures.brief(entry.figure()));
        brief.addClassNames("soft", "number");
        var first = new Div(new Chip(t(Objects.requireNonNull(entry.getKind())), Chip.Tone.ACCENT), amount, brief);
        first.addClassName("ledger-first");
        if (part) {
            first.addComponentAsFirst(new Chip(t("ledger.ofwhich"), Chip.Tone.PLAIN));
        }
        if (entry.isShownAgain()) {
            first.add(new Chip(t("ledger.again"), Chip.Tone.PLAIN));
        }
        var also = entry.alsoFigure();
        if (also != null) {
            var second = new Span(t("ledger.reportedas", Figures.exact(also)));
            second.addClassName("number");
            first.add(second);
        }
        var line = new Div(first, facts(entry));
        line.addClassName("ledger-line");
        line.setClassName("ledger-part", part);
        if (mayWrite) {
            first.add(
                    button(VaadinIcon.EDIT, "ledger.edit", () -> dialog.correct(dealId, entry.id(), changed)),
                    button(VaadinIcon.CLOSE_SMALL, "ledger.remove", () -> remove(dealId, entry)));
        }
        return line;
    }

    private static Button button(VaadinIcon icon, String labelKey, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t(labelKey));
        button.setTooltipText(t(labelKey));
        return button;
    }

    private static Component facts(LedgerEntry entry) {
        var facts = new ArrayList<String>(List.of(Formats.day(Objects.requireNonNull(entry.getOnDate()))));
        if (entry.getProjects() != null) {
            var qualifier = entry.getProjectsQualifier();
            facts.add(t(
                    "ledger.projects.count",
                    Figures.qualified(
                            qualifier == null ? Qualifier.EXACT : qualifier,
                            String.format(Locale.ROOT, "%,d", entry.getProjects()))));
        }
        if (entry.getEvent() != null) {
            facts.add(t("ledger.at", entry.getEvent()));
        }
        facts.addAll(worth(entry));
        if (entry.getOverReason() != null) {
            facts.add(t("ledger.over.given", entry.getOverReason()));
        }
        if (entry.getRateReason() != null) {
            facts.add(t("ledger.rate.reason.given", entry.getRateReason()));
        }
        if (entry.getSource() != null) {
            facts.add(from(entry.getSource()));
        }
        var line = new Div(String.join(" · ", facts));
        line.addClassName("soft");
        line.getElement().setAttribute("lang", Texts.language().tag());
        return line;
    }

    /** The amount in the reporting currencies that its source did not print, at the rate of its day. */
    private static List<String> worth(LedgerEntry entry) {
        var day = entry.getRateOn();
        if (day == null || !entry.hasRates()) {
            return List.of(t("ledger.worth.none"));
        }
        return Rates.REPORTING.stream()
                .filter(currency -> !currency.equals(entry.getCurrency()) && !currency.equals(entry.getAlsoCurrency()))
                .map(currency -> t("ledger.worth", Figures.brief(entry.worth(currency)), Formats.day(day)))
                .toList();
    }

    private void remove(long dealId, LedgerEntry entry) {
        try {
            deals.removeLedgerEntry(dealId, entry.id());
            changed.run();
            Toasts.undoable(t("ledger.removed"), () -> {
                deals.addLedgerEntry(dealId, entry.copy());
                changed.run();
            });
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        }
    }

    /** A source is named as it was published; a reader of the other language is told which that is. */
    private static String from(String source) {
        var isChinese = Reading.hasHan(source);
        var own = isChinese == (Texts.language() == Language.ZH);
        return own ? t("ledger.from", source) : t(isChinese ? "ledger.from.zh" : "ledger.from.en", source);
    }
}
