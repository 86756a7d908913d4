package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.GateService;
import org.qiao.pipeline.LedgerCorrections;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.NewDeals;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Opens the forms about deals: a new one, an existing one, an entry of its ledger. */
@Component
class DealDialog {

    private final DealService deals;
    private final NewDeals beginnings;
    private final GateService gates;
    private final LedgerCorrections corrections;
    private final PipelineService pipelines;
    private final DealPickers pickers;
    private final Directory directory;

    DealDialog(
            DealService deals,
            NewDeals beginnings,
            GateService gates,
            LedgerCorrections corrections,
            PipelineService pipelines,
            DealPickers pickers,
            Directory directory) {
        this.deals = deals;
        this.beginnings = beginnings;
        this.gates = gates;
        this.corrections = corrections;
        this.pipelines = pipelines;
        this.pickers = pickers;
        this.directory = directory;
    }

    /** @param pipeline the one to start in if nothing else is picked; otherwise that of the direction */
    void create(@Nullable PipelineRef pipeline, Consumer<DealDetails> saved) {
        var starts =
                pipelines.list().stream().filter(p -> !p.stages().isEmpty()).toList();
        var details = deals.create();
        var deal = details.getDeal();
        if (pipeline != null) {
            Stream.of(Direction.values())
                    .filter(direction -> direction.pipelineCode().equals(pipeline.code()))
                    .forEach(deal::setDirection);
        }
        starts.stream()
                .filter(p -> pipeline == null
                        ? p.code().equals(deal.getDirection().pipelineCode())
                        : p.id() == pipeline.id())
                .findFirst()
                .ifPresent(p -> deal.setStageId(p.stages().getFirst().id()));
        open(t("deals.new"), details, starts, saved);
    }

    void edit(long id, Consumer<DealDetails> saved) {
        open(t("deal.edit"), deals.find(id), List.of(), saved);
    }

    private void open(String title, DealDetails details, List<PipelineRef> starts, Consumer<DealDetails> saved) {
        var confidential = details.getDeal().isConfidential();
        var isNew = details.getDeal().isNew();
        Consumer<DealDetails> done = stored -> {
            Toasts.done(t("ui.saved"));
            saved.accept(stored);
        };
        var first = new LedgerEntry();
        var admitting = new Admitting<>(
                isNew ? 0 : details.getDeal().id(),
                isNew ? deal -> beginnings.save(deal, first) : deals::save,
                gates::save,
                !isNew && gates.mayOverrule(details.getDeal().id()),
                done);
        admitting.open(new RecordDialog<>(
                title,
                () -> new DealForm(pickers, directory, starts, first, confidential),
                details,
                admitting,
                () -> deals.find(details.getDeal().id()),
                done));
    }

    /** Books a new entry on the deal. */
    void book(long dealId, Runnable booked) {
        var entries = deals.ledger(dealId);
        var wholes = entries.stream().filter(e -> e.getPartOfId() == null).toList();
        new RecordDialog<>(
                        t("ledger.new"),
                        () -> new LedgerForm(wholes, pickers),
                        new LedgerEntry(),
                        entry -> deals.addLedgerEntry(dealId, entry),
                        LedgerEntry::new,
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            booked.run();
                        })
                .open();
    }

    /** Corrects a booked entry; for a moment the correction can be taken back. */
    void correct(long dealId, long entryId, Runnable changed) {
        var wholes = deals.ledger(dealId).stream()
                .filter(e -> e.getPartOfId() == null && e.id() != entryId)
                .toList();
        var before = new AtomicReference<>(corrections.find(dealId, entryId));
        new RecordDialog<>(
                        t("ledger.edit"),
                        () -> new LedgerForm(wholes, pickers),
                        before.get(),
                        entry -> {
                            before.set(corrections.find(dealId, entryId));
                            return corrections.correct(dealId, entry);
                        },
                        () -> corrections.find(dealId, entryId),
                        stored -> {
                            changed.run();
                            Toasts.undoable(
                                    t("ledger.corrected"),
                                    () -> takeBack(dealId, before.get(), stored.getVersion(), changed));
                        })
                .open();
    }

    private void takeBack(long dealId, LedgerEntry before, int version, Runnable changed) {
        try {
            corrections.takeBack(dealId, before, version);
        } catch (RuleException e) {
            Toasts.problem(t(e.key()));
        } catch (OptimisticLockingFailureException e) {
            Toasts.problem(t("deal.moved.elsewhere"));
        }
        changed.run();
    }
}
