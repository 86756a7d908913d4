package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.TestDatabase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes deals as whoever is signed in. */
@Component
public class TestDeals {

    /** What is told of a deal that is lost; stages that ask for no reason take no notice. */
    public static final StageAnswers LOST = StageAnswers.NONE.closing(new Closing(ClosingReason.FINANCING, null, null));

    private final DealService deals;
    private final DealRepository repository;
    private final HistoryRepository history;
    private final Moves moves;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    TestDeals(
            DealService deals,
            DealRepository repository,
            HistoryRepository history,
            Moves moves,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            TestDatabase database) {
        this.deals = deals;
        this.repository = repository;
        this.history = history;
        this.moves = moves;
        this.transaction = transaction;
        this.events = events;
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

    /** Replaces the deal's history by steps of the past, in their order in time; the deal stands where the last one led. */
    public void recordHistory(long dealId, List<StageStep> steps) {
        transaction.executeWithoutResult(status -> {
            var deal = repository.find(dealId).orElseThrow().getDeal();
            history.lastSteps(dealId, 100).forEach(history::forget);
            @Nullable Long from = null;
            for (var step :
                    steps.stream().sorted(Comparator.comparing(StageStep::at)).toList()) {
                var stage = moves.stage(step.stageId());
                deal.enter(stage, step.at());
                history.add(
                        new StageChange(deal, from, stage.id(), step.at(), Objects.requireNonNull(deal.getOwnerId())));
                from = stage.id();
            }
            repository.save(deal);
            events.publishEvent(new BoardChanged(deal.pipelineId()));
        });
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
