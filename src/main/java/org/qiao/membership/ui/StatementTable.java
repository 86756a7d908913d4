package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Currencies;
import org.qiao.membership.Statement;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Texts;

/** Due, paid and open, a row for each currency; there is no sum over currencies. What lies ahead has a column where there is any. */
class StatementTable extends Div {

    StatementTable(Statement statement) {
        this(statement, currency -> null);
    }

    /** @param owing the address of the list of those who owe in a currency, or null */
    StatementTable(Statement statement, Function<String, @Nullable String> owing) {
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
        var ahead = statement.lines().stream().anyMatch(line -> line.ahead().signum() > 0);
        if (ahead) {
            head.add(header(t("membership.ahead")));
        }
        table.getHead().add(head);
        for (var line : statement.lines()) {
            var row = new NativeTableRow();
            var currency = new NativeTableHeaderCell(Currencies.word(line.currency(), Texts.language()));
            currency.getElement().setAttribute("scope", "row");
            row.add(
                    currency,
                    cell(line.due(), line.currency()),
                    cell(line.paid(), line.currency()),
                    line.open().signum() == 0
                            ? cell(line.open(), line.currency())
                            : cell(line.open(), line.currency(), owing.apply(line.currency())),
                    cell(line.beyond(), line.currency()));
            if (ahead) {
                row.add(cell(line.ahead(), line.currency()));
            }
            table.getBody().add(row);
        }
        add(table);
    }

    private static NativeTableHeaderCell header(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(BigDecimal amount, String currency, @Nullable String address) {
        if (address == null) {
            return cell(amount, currency);
        }
        var cell = new NativeTableCell(new Anchor(address, Words.money(amount, currency)));
        cell.addClassName("number");
        return cell;
    }

    private static NativeTableCell cell(BigDecimal amount, String currency) {
        var cell = new NativeTableCell(amount.signum() == 0 ? "–" : Words.money(amount, currency));
        cell.addClassName("number");
        return cell;
    }
}
