package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Money;
import org.qiao.kernel.Qualifier;

/** What a ledger entry says of a deal's money, for reading thousands of them. */
record LedgerLine(
        long id,
        long dealId,
        LedgerKind kind,
        BigDecimal amount,
        String currency,
        Qualifier qualifier,
        @Nullable BigDecimal alsoAmount,
        @Nullable String alsoCurrency,
        @Nullable Integer projects,
        @Nullable Qualifier projectsQualifier,
        LocalDate onDate,
        @Nullable String source,
        @Nullable Long partOfId)
        implements Countable {

    ReportedFigure reported() {
        return new ReportedFigure(
                dealId,
                kind,
                new Figure(new Money(amount, currency), qualifier),
                Figure.of(alsoAmount, alsoCurrency, qualifier),
                projects,
                projectsQualifier,
                onDate,
                source,
                partOfId != null);
    }
}
