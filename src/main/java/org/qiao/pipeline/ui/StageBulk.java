package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.BulkMove;
import org.qiao.pipeline.BulkMoves;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.GateClosed;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.StageRequirement;
import org.qiao.ui.Later;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** The button that takes all selected deals to one stage, and afterwards names those that stayed behind and why. */
@org.springframework.stereotype.Component
class StageBulk {

    /** So many are moved while the viewer waits; more in the background. */
    private static final int QUICK = 20;

    private final BulkMoves moves;
    private final PipelineService pipelines;
    private final DealPickers pickers;

    StageBulk(BulkMoves moves, PipelineService pipelines, DealPickers pickers) {
        this.moves = moves;
        this.pipelines = pipelines;
        this.pickers = pickers;
    }

    /** @param refresh shows the list anew */
    Button button(Supplier<Collection<DealRow>> selected, Runnable refresh) {
        var button = new Button(t("bulk.stage"), e -> ask(List.copyOf(selected.get()), refresh));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void ask(List<DealRow> rows, Runnable refresh) {
        var picker = new ComboBox<StageRef>(t("deal.stage"), stages(rows));
        var names = pipelines.list().stream().collect(Collectors.toMap(PipelineRef::id, p -> p.name(Texts.language())));
        picker.setItemLabelGenerator(stage ->
                t("bulk.stage.named", names.getOrDefault(stage.pipelineId(), ""), stage.name(Texts.language())));
        picker.setWidthFull();
        picker.setRequiredIndicatorVisible(true);
        var dialog = new Dialog(t("bulk.stage.title", rows.size()), picker);
        dialog.setWidth("420px");
        var ok = new Button(t("bulk.stage.move"), e -> {
            if (picker.isEmpty()) {
                picker.setInvalid(true);
                picker.setErrorMessage(t("ui.required"));
            } else {
                dialog.close();
                chosen(rows, picker.getValue(), refresh);
            }
        });
        ok.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("ui.cancel"), e -> dialog.close()), ok);
        dialog.open();
        picker.focus();
    }

    /** Those of the pipelines that the deals are in. */
    private List<StageRef> stages(List<DealRow> rows) {
        var all = pipelines.stages();
        var theirs = rows.stream()
                .map(row -> all.get(row.stageId()))
                .filter(stage -> stage != null)
                .map(StageRef::pipelineId)
                .collect(Collectors.toSet());
        return pipelines.list().stream()
                .filter(pipeline -> theirs.contains(pipeline.id()))
                .flatMap(pipeline -> pipeline.stages().stream())
                .toList();
    }

    private void chosen(List<DealRow> rows, StageRef to, Runnable refresh) {
        if (!to.outcome().isDropped()) {
            move(rows, to, null, refresh);
            return;
        }
        new ClosingDialog(
                        t("bulk.stage.close", rows.size(), to.name(Texts.language())),
                        t("bulk.stage.move"),
                        to,
                        pickers.places(),
                        why -> {
                            if (why.reason() == ClosingReason.OTHER
                                    && (why.note() == null || why.note().isBlank())) {
                                throw new RuleException("closing.note.required", "note");
                            }
                            move(rows, to, why, refresh);
                            return true;
                        })
                .open();
    }

    private void move(List<DealRow> rows, StageRef to, @Nullable Closing why, Runnable refresh) {
        soon(rows.size(), () -> moves.move(rows, to, why), done -> {
            refresh.run();
            tell(done, to, refresh);
        });
    }

    private static <R> void soon(int records, Supplier<R> work, Consumer<R> show) {
        if (records <= QUICK) {
            show.accept(work.get());
        } else {
            Toasts.done(t("bulk.working", records));
            Later.compute(UI.getCurrent(), work, show);
        }
    }

    private void tell(BulkMove done, StageRef to, Runnable refresh) {
        var count = done.moved().size();
        if (count > 0) {
            Toasts.undoable(
                    t("bulk.stage.moved", count, to.name(Texts.language())),
                    () -> soon(count, () -> moves.undo(done), restored -> {
                        refresh.run();
                        Toasts.done(t("bulk.undone", restored));
                    }));
        } else if (done.left().isEmpty()) {
            Toasts.done(t("bulk.same"));
        }
        if (!done.left().isEmpty()) {
            left(done.left(), to).open();
        }
    }

    private static Dialog left(List<BulkMove.Left> left, StageRef to) {
        var list = new UnorderedList();
        list.addClassName("obstacles");
        left.forEach(one -> {
            var link = new Anchor("deals/" + one.deal().id(), one.deal().name(Texts.language()));
            link.getElement().setAttribute("router-link", true);
            var why = new Div(words(one.why()));
            why.addClassName("soft");
            list.add(new ListItem(link, why));
        });
        var dialog = new Dialog(t("bulk.stage.left", left.size(), to.name(Texts.language())));
        dialog.addClassName("record-dialog");
        dialog.add(new Paragraph(t("bulk.stage.left.explain")), list);
        dialog.getFooter().add(new Button(t("ui.close"), e -> dialog.close()));
        return dialog;
    }

    /** Mostly the words in which the move of that deal alone would have been refused. */
    private static String words(RuntimeException why) {
        return switch (why) {
            case StageRequirement asks ->
                t("bulk.stage.asks", asks.missing().stream().map(Texts::t).collect(Collectors.joining(t("ui.and"))));
            case GateClosed gate ->
                gate.obstacles().stream()
                        .map(obstacle -> t(obstacle.key(), obstacle.name(Texts.language())))
                        .collect(Collectors.joining(" · "));
            case RuleException rule -> t(rule.key());
            case OptimisticLockingFailureException e -> t("bulk.stage.elsewhere");
            case AccessDeniedException e -> t("ui.denied");
            case RecordNotFoundException e -> t("deal.gone");
            default -> throw why;
        };
    }
}
