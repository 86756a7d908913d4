package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Directory;
import org.qiao.access.Permission;
import org.qiao.companies.PersonRow;
import org.qiao.companies.PersonTwinSearch;
import org.qiao.companies.PersonTwinService;
import org.qiao.ui.PageView;
import org.qiao.ui.Texts;

/** People who are likely the same, over the whole database. */
@Route("people/twins")
@RolesAllowed(Permission.COMPANY_WRITE)
class PersonTwinListView extends PageView {

    private final PersonTwinService twins;
    private final Directory directory;

    PersonTwinListView(PersonTwinService twins, PersonTwinSearch search, PersonMerging merging, Directory directory) {
        super("twins.title");
        this.twins = twins;
        this.directory = directory;
        var clusters = new TwinClusters(new TwinClusters.Source(
                this::clusters,
                search::run,
                twins::notTheSame,
                twins::maybeTheSame,
                merging::dialog,
                (part, parameters) -> t("twins.people." + part, parameters)));
        setActions(clusters.button());
        add(new TwinTabs(this), clusters);
    }

    private List<TwinClusters.Cluster> clusters(int most) {
        return twins.clusters(0, most).stream()
                .map(cluster -> new TwinClusters.Cluster(
                        cluster.people().stream().map(this::line).toList(),
                        cluster.sign() == null ? null : PersonTwinHint.chip(cluster.sign())))
                .toList();
    }

    private TwinClusters.Line line(PersonRow person) {
        return new TwinClusters.Line(
                person.id(),
                "people/" + person.id(),
                person.name(Texts.language()),
                TwinHint.beside(PersonTwinHint.texts(person, directory)),
                twins.mayMerge(person));
    }
}
