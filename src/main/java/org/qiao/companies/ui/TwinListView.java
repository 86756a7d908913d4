package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyTwin;
import org.qiao.companies.TwinSearch;
import org.qiao.companies.TwinService;
import org.qiao.companies.TwinService.Cluster;
import org.qiao.reference.Places;
import org.qiao.ui.EmptyState;
import org.qiao.ui.Later;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** Companies that are likely the same, over the whole database, best first; from each cluster one click to the merge. */
@Route("companies/twins")
@RolesAllowed(Permission.COMPANY_WRITE)
class TwinListView extends PageView {

    private static final int PAGE = 50;

    private final TwinService twins;
    private final TwinSearch search;
    private final CompanyMerging merging;
    private final Places places;
    private final Directory directory;
    private final ProgressBar progress = new ProgressBar();
    private final Button look = new Button(t("twins.look"), e -> look());
    private final Div list = new Div();
    private int shown = PAGE;

    TwinListView(TwinService twins, TwinSearch search, CompanyMerging merging, Places places, Directory directory) {
        super("twins.title");
        this.twins = twins;
        this.search = search;
        this.merging = merging;
        this.places = places;
        this.directory = directory;
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        setActions(look);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", t("twins.looking"));
        list.addClassName("clusters");
        add(progress, list);
        show();
    }

    private void look() {
        var ui = UI.getCurrent();
        look.setEnabled(false);
        progress.setValue(0);
        progress.setVisible(true);
        Later.compute(ui, () -> search.run(done -> tell(ui, done)), found -> {
            look.setEnabled(true);
            progress.setVisible(false);
            shown = PAGE;
            show();
            Toasts.done(t("twins.found", found));
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
        var clusters = twins.clusters(0, shown + 1);
        clusters.stream().limit(shown).forEach(cluster -> list.add(cluster(cluster)));
        if (clusters.isEmpty()) {
            list.add(new EmptyState(t("twins.empty")));
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
        var first = cluster.companies().getFirst();
        cluster.companies().forEach(twin -> box.add(line(twin, first)));
        var ids = cluster.companies().stream().map(CompanyTwin::id).toList();
        var apart = new Button(t("twins.apart"), e -> {
            twins.notTheSame(ids);
            show();
            Toasts.undoable(t("twins.apart.done"), () -> {
                twins.maybeTheSame(ids);
                show();
            });
        });
        apart.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        box.add(apart);
        return box;
    }

    private Component line(CompanyTwin twin, CompanyTwin first) {
        var language = Texts.language();
        var office =
                directory.office(twin.officeId()).map(o -> o.name(language)).orElse("");
        var beside = new Span(Stream.of(
                        twin.otherName(language),
                        t(twin.kind()),
                        places.name(twin.placeId(), language),
                        t("twins.office", office))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
        beside.addClassName("soft");
        var line = new Div(new Anchor("companies/" + twin.id(), twin.name(language)), beside);
        line.addClassName("cluster-line");
        if (twin.id() != first.id() && twins.mayMerge(twin) && twins.mayMerge(first)) {
            var merge = new Button(
                    t("twins.merge"),
                    e -> merging.dialog(first.id(), this::show).open(twin.id()));
            merge.addThemeVariants(ButtonVariant.LUMO_SMALL);
            merge.addClassName("cluster-actions");
            line.add(merge);
        }
        return line;
    }
}
