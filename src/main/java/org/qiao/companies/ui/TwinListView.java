package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.CompanyTwin;
import org.qiao.companies.TwinSearch;
import org.qiao.companies.TwinService;
import org.qiao.companies.TwinSign;
import org.qiao.reference.Places;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** Companies that are likely the same, over the whole database. */
@Route("companies/twins")
@RolesAllowed(Permission.COMPANY_WRITE)
class TwinListView extends PageView {

    private final TwinService twins;
    private final Places places;
    private final Directory directory;

    TwinListView(TwinService twins, TwinSearch search, CompanyMerging merging, Places places, Directory directory) {
        super("twins.title");
        this.twins = twins;
        this.places = places;
        this.directory = directory;
        var clusters = new TwinClusters(new TwinClusters.Source(
                this::clusters,
                search::run,
                twins::notTheSame,
                twins::maybeTheSame,
                merging::dialog,
                (part, parameters) -> t("twins.companies." + part, parameters)));
        setActions(clusters.button());
        add(new TwinTabs(this), clusters);
    }

    private List<TwinClusters.Cluster> clusters(int most) {
        return twins.clusters(0, most).stream()
                .map(cluster -> new TwinClusters.Cluster(
                        cluster.companies().stream().map(this::line).toList(),
                        PersonTwinHint.chip(Objects.requireNonNullElse(cluster.sign(), TwinSign.NAME))))
                .toList();
    }

    private TwinClusters.Line line(CompanyTwin twin) {
        var language = Texts.language();
        var office =
                directory.office(twin.officeId()).map(o -> o.name(language)).orElse("");
        var beside = TwinHint.beside(
                twin.otherName(language),
                t(twin.kind()),
                places.name(twin.placeId(), language),
                t("twins.office", office));
        return new TwinClusters.Line(
                twin.id(), "companies/" + twin.id(), twin.name(language), beside, twins.mayMerge(twin));
    }
}
