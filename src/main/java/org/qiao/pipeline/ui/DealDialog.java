package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.LedgerEntry;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Toasts;
import org.springframework.stereotype.Component;

/** Opens the forms about deals: a new one, an existing one, an entry of its ledger. */
@Component
class DealDialog {

    private final DealService deals;
    private final PipelineService pipelines;
    private final DealPickers pickers;
    private final Directory directory;

    DealDialog(DealService deals, PipelineService pipelines, DealPickers pickers, Directory directory) {
        this.deals = deals;
        this.pipelines = pipelines;
        this.pickers = pickers;
        this.directory = directory;
    }

    /** @param pipeline the one to start in if nothing else is picked */
    void create(@Nullable PipelineRef pipeline, Consumer<DealDetails> saved) {
        var starts =
                pipelines.list().stream().filter(p -> !p.stages().isEmpty()).toList();
        var details = deals.create();
        starts.stream()
                .filter(p -> pipeline != null && p.id() == pipeline.id())
                .findFirst()
                .ifPresent(
                        p -> details.getDeal().setStageId(p.stages().getFirst().id()));
        open(t("deals.new"), details, starts, saved);
    }

    void edit(long id, Consumer<DealDetails> saved) {
        open(t("deal.edit"), deals.find(id), List.of(), saved);
    }

    private void open(String title, DealDetails details, List<PipelineRef> starts, Consumer<DealDetails> saved) {
        var confidential = details.getDeal().isConfidential();
        new RecordDialog<>(
                        title,
                        () -> new DealForm(pickers, directory, starts, confidential),
                        details,
                        deals::save,
                        () -> deals.find(details.getDeal().id()),
                        stored -> {
                            Toasts.done(t("ui.saved"));
                            saved.accept(stored);
                        })
                .open();
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
}
