package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.qiao.ui.Chip;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Later;
import org.qiao.ui.Toasts;

/** Clusters of likely twins, best first; from each one click to the merge. Looking for them anew goes on in the background. */
class TwinClusters extends Div {

    private static final int PAGE = 50;

    /** Records that are likely the same, and why, where there is more to say than their names do. */
    record Cluster(List<Line> lines, @Nullable Chip sign) {}

    /** @param mergeable whether the viewer may merge it with another one */
    record Line(long id, String address, String name, Component beside, boolean mergeable) {}

    /**
     * Where clusters come from.
     *
     * @param clusters the best, so many at the most
     * @param look looks for them anew, off the session's lock, and tells how many there are
     * @param merge asks for the second record to be merged into the first; what is given runs when it was
     * @param text the text of this kind, by the end of its key
     */
    record Source(
            IntFunction<List<Cluster>> clusters,
            ToIntFunction<DoubleConsumer> look,
            Consumer<List<Long>> apart,
            Consumer<List<Long>> together,
            BiFunction<Long, Runnable, MergeDialog<?, ?>> merge,
            MergeKind.Words text) {}

    private final transient Source source;
    private final ProgressBar progress = new ProgressBar();
    private final Button look = new Button(t("twins.look"), e -> look());
    private final Div list = new Div();
    private int shown = PAGE;
    private boolean looked;

    TwinClusters(Source source) {
        this.source = source;
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", source.text().of("looking"));
        list.addClassName("clusters");
        add(progress, list);
        show();
    }

    /** Looks for the clusters anew. */
    Button button() {
        return look;
    }

    private void look() {
        var ui = UI.getCurrent();
        look.setEnabled(false);
        progress.setValue(0);
        progress.setVisible(true);
        Later.compute(ui, () -> source.look().applyAsInt(done -> tell(ui, done)), found -> {
            look.setEnabled(true);
            progress.setVisible(false);
            shown = PAGE;
            looked = true;
            show();
            Toasts.done(source.text().of("found", found));
        });
    }

    private void tell(UI ui, double done) {
        try {
            ui.access(() -> progress.setValue(done));
        } catch (UIDetachedException gone) {
            // Whoever asked has left; what is found waits for them.
        }
    }

    private void show() {
        list.removeAll();
        var clusters = source.clusters().apply(shown + 1);
        clusters.stream().limit(shown).forEach(cluster -> list.add(cluster(cluster)));
        if (clusters.isEmpty()) {
            list.add(new EmptyState(source.text().of(looked ? "none" : "empty")));
        }
        if (clusters.size() > shown) {
            list.add(new Button(t("twins.more"), e -> {
                shown += PAGE;
                show();
            }));
        }
    }

    private Component cluster(Cluster cluster) {
        var box = new Div();
        box.addClassName("cluster");
        var first = cluster.lines().getFirst();
        cluster.lines().forEach(line -> box.add(line(line, first)));
        var ids = cluster.lines().stream().map(Line::id).toList();
        var apart = new Button(source.text().of("apart"), e -> {
            source.apart().accept(ids);
            show();
            Toasts.undoable(source.text().of("apart_done"), () -> {
                source.together().accept(ids);
                show();
            });
        });
        apart.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var foot = new Div(apart);
        foot.addClassName("cluster-foot");
        if (cluster.sign() != null) {
            foot.addComponentAsFirst(cluster.sign());
        }
        box.add(foot);
        return box;
    }

    private Component line(Line twin, Line first) {
        var line = new Div(new Anchor(twin.address(), twin.name()), twin.beside());
        line.addClassName("cluster-line");
        if (twin.id() != first.id() && twin.mergeable() && first.mergeable()) {
            var merge = new Button(
                    source.text().of("merge"),
                    e -> source.merge().apply(first.id(), this::show).open(twin.id()));
            merge.addThemeVariants(ButtonVariant.LUMO_SMALL);
            merge.addClassName("cluster-actions");
            line.add(merge);
        }
        return line;
    }
}
