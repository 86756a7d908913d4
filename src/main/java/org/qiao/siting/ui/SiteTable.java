package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.siting.Criterion;
import org.qiao.siting.Site;
import org.qiao.siting.SiteComparison;
import org.qiao.siting.SiteComparison.Column;
import org.qiao.siting.SiteStatus;
import org.qiao.ui.Chip;
import org.qiao.ui.Formats;
import org.qiao.ui.LandField;
import org.qiao.ui.Texts;

/** Sites as columns, what they offer and what they are measured by as rows, what it comes to last. */
class SiteTable extends NativeTable {

    private static final Integer[] SCORES = {1, 2, 3, 4, 5};

    /** What can be changed from within the table. */
    interface Changes {
        void edit(Site site);

        void edit(Criterion criterion);

        void remove(Site site);

        void remove(Criterion criterion);

        void score(Site site, Criterion criterion, @Nullable Integer seen, @Nullable Integer score);
    }

    private final SiteComparison comparison;
    private final SiteWords words;
    private final LocalDate today;
    private final @Nullable Changes changes;

    /** @param changes null for who may only read */
    SiteTable(SiteComparison comparison, SiteWords words, LocalDate today, @Nullable Changes changes) {
        this.comparison = comparison;
        this.words = words;
        this.today = today;
        this.changes = changes;
        addClassName("site-table");
        var head = new NativeTableRow(header(new Span(t("site.compared")), "col"));
        comparison.columns().forEach(column -> head.add(header(head(column), "col")));
        if (comparison.columns().isEmpty()) {
            var none = new Span(t("site.none.read"));
            none.addClassName("soft");
            head.add(header(none, "col"));
        }
        getHead().add(head);
        fact("site.land", site -> new Span(site.getLand() == null ? "" : LandField.inWords(site.getLand())));
        fact("site.price", site -> new Span(SiteWords.price(site)));
        fact("site.until", this::until);
        fact("site.note", site -> new Span(site.getNote() == null ? "" : site.getNote()));
        comparison.criteria().forEach(this::criterion);
        if (!comparison.criteria().isEmpty()) {
            var total = row("site-total", header(new Span(t("site.total")), "row"), this::total);
            getBody().add(total);
        }
    }

    private Component head(Column column) {
        var site = column.site();
        var status = new Chip(
                t(site.getStatus()), site.getStatus() == SiteStatus.CHOSEN ? Chip.Tone.ACCENT : Chip.Tone.PLAIN);
        var where = new Div(words.where(site));
        where.addClassName("soft");
        var head = new Div(new Div(words.name(site)), where, status);
        head.addClassName("site-head");
        if (changes != null) {
            var name = words.name(site);
            head.add(tools(
                    t("site.edit.named", name),
                    () -> changes.edit(site),
                    t("site.remove", name),
                    () -> changes.remove(site)));
        }
        return head;
    }

    private static Div tools(String editLabel, Runnable edit, String removeLabel, Runnable remove) {
        var tools = new Div(icon(VaadinIcon.EDIT, editLabel, edit), icon(VaadinIcon.CLOSE_SMALL, removeLabel, remove));
        tools.addClassName("site-tools");
        return tools;
    }

    private static Button icon(VaadinIcon icon, String label, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    /** A row that no site has anything in is left out. */
    private void fact(String key, Function<Site, HtmlContainer> content) {
        var row = row("", header(new Span(t(key)), "row"), column -> content.apply(column.site()));
        if (row.getChildren()
                .skip(1)
                .anyMatch(cell -> !cell.getElement().getTextRecursively().isEmpty())) {
            getBody().add(row);
        }
    }

    private HtmlContainer until(Site site) {
        var until = site.getOfferUntil();
        if (until == null) {
            return new Span();
        }
        var late = site.getStatus().isOpen() && until.isBefore(today);
        var day = new Span(late ? t("site.ended", Formats.day(until)) : Formats.day(until));
        day.setClassName("alert", late);
        return day;
    }

    private void criterion(Criterion criterion) {
        var name = criterion.name(Texts.language());
        var weight = new Span(t("criterion.weight.of", criterion.getWeight()));
        weight.addClassName("soft");
        var head = new Div(new Span(name), weight);
        head.addClassName("site-criterion");
        if (changes != null) {
            head.add(tools(
                    t("criterion.edit.named", name),
                    () -> changes.edit(criterion),
                    t("criterion.remove", name),
                    () -> changes.remove(criterion)));
        }
        getBody().add(row("site-scores", header(head, "row"), column -> score(column, criterion)));
    }

    private Component score(Column column, Criterion criterion) {
        var seen = column.scores().get(criterion.id());
        if (changes == null) {
            return new Span(seen == null ? t("site.score.none") : String.valueOf(seen));
        }
        var select = new Select<Integer>();
        select.setItems(SCORES);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(t("site.score.none"));
        select.setItemLabelGenerator(score -> score == null ? t("site.score.none") : String.valueOf(score));
        select.setAriaLabel(t("site.score.of", words.name(column.site()), criterion.name(Texts.language())));
        select.setValue(seen);
        select.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                changes.score(column.site(), criterion, seen, e.getValue());
            }
        });
        return select;
    }

    private Component total(Column column) {
        var total = column.total();
        var cell = new Div(new Span(
                total.mean() == null ? t("site.score.none") : total.mean().toPlainString()));
        if (column.best()) {
            cell.add(new Chip(t("site.best"), Chip.Tone.ACCENT));
        }
        if (!total.isComplete()) {
            var part = new Span(t("site.total.part", total.scored(), total.of()));
            part.addClassName("soft");
            cell.add(part);
        }
        cell.addClassName("site-sum");
        return cell;
    }

    private NativeTableRow row(String className, Component header, Function<Column, ? extends Component> content) {
        var row = new NativeTableRow(header);
        row.addClassName(className.isEmpty() ? "site-fact" : className);
        for (var column : comparison.columns()) {
            var cell = new NativeTableCell(content.apply(column));
            // On a phone each cell stands on a line of its own and says which site it is about.
            cell.getElement().setAttribute("data-site", words.name(column.site()));
            cell.setClassName("site-best", column.best());
            row.add(cell);
        }
        if (comparison.columns().isEmpty()) {
            row.add(new NativeTableCell(t("site.score.none")));
        }
        return row;
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
