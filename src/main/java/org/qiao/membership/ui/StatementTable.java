package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import org.qiao.kernel.Currencies;
import org.qiao.membership.Statement;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Texts;

/** Due, paid and open, a row for each currency; there is no sum over currencies. */
class StatementTable extends Div {

    StatementTable(Statement statement) {
        if (statement.lines().isEmpty()) {
            add(new EmptyState(t("membership.statement.empty")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("figures");
        var head = new NativeTableRow();
        head.add(
                header(t("membership.currency")),
                header(t("membership.due")),
                header(t("membership.paid")),
                header(t("membership.open")),
                header(t("membership.beyond")));
        table.getHead().add(head);
        for (var line : statement.lines()) {
            var row = new NativeTableRow();
            var currency = new NativeTableHeaderCell(Currencies.word(line.currency(), Texts.language()));
            currency.getElement().setAttribute("scope", "row");
            row.add(
                    currency,
                    cell(line.due(), line.currency()),
                    cell(line.paid(), line.currency()),
                    cell(line.open(), line.currency()),
                    cell(line.beyond(), line.currency()));
            table.getBody().add(row);
        }
        add(table);
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(BigDecimal amount, String currency) {
        var cell = new NativeTableCell(amount.signum() == 0 ? "–" : Words.money(amount, currency));
        cell.addClassName("number");
        return cell;
    }
}
