package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes deals as whoever is signed in. */
@Component
public class TestDeals {

    /** What is told of a deal that is lost; stages that ask for no reason take no notice. */
    public static final StageAnswers LOST = StageAnswers.NONE.closing(new Closing(ClosingReason.FINANCING, null, null));

    private final DealService deals;
    private final JdbcClient jdbc;

    TestDeals(DealService deals, TestDatabase database) {
        this.deals = deals;
        this.jdbc = database.jdbc();
    }

    /** A stage of the pipeline from China to the US. */
    public long stage(String code) {
        return jdbc.sql("select s.id from stage s join pipeline p on p.id = s.pipeline_id"
                        + " where p.code = 'cn-to-us' and s.code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    /** A lead with that title, without investor and money. */
    public DealDetails lead(String title) {
        return lead(title, false);
    }

    public DealDetails lead(String title, boolean shared) {
        var details = deals.create();
        details.terms().setTitleEn(title);
        details.getDeal().setStageId(stage("lead"));
        details.getDeal().setShared(shared);
        return deals.save(details);
    }

    /** A lead of a direction for which no government's approval is needed by rule. */
    public DealDetails leadElsewhere(String title) {
        var details = lead(title);
        details.getDeal().setDirection(Direction.THIRD);
        return deals.save(details);
    }

    public LedgerEntry entry(LedgerKind kind, long amount, String currency, String day) {
        var entry = new LedgerEntry();
        entry.setKind(kind);
        entry.setAmount(BigDecimal.valueOf(amount));
        entry.setCurrency(currency);
        entry.setOnDate(LocalDate.parse(day));
        return entry;
    }

    public LedgerEntry book(DealDetails deal, LedgerKind kind, long amount, String currency, String day) {
        return deals.addLedgerEntry(deal.getDeal().id(), entry(kind, amount, currency, day));
    }

    public @Nullable Figure value(DealDetails deal) {
        return deals.find(deal.getDeal().id()).terms().value();
    }

    /** A lead that was signed at an event. */
    public record Signed(String title, long amount, String currency, String day, String event) {}

    public void signed(Signed facts) {
        var entry = entry(LedgerKind.SIGNED, facts.amount(), facts.currency(), facts.day());
        entry.setEvent(facts.event());
        deals.addLedgerEntry(lead(facts.title()).getDeal().id(), entry);
    }
}
