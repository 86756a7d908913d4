package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.siting.UsualCriteria;
import org.qiao.siting.UsualCriterion;
import org.qiao.ui.EmptyState;
import org.qiao.ui.KeptListView;
import org.qiao.ui.Texts;

/** What sites are usually measured by: added, changed, weighted, put in order, retired. No deal is shown here. */
@Route("admin/criteria")
@Menu(title = "admin.criteria", order = 133, icon = "vaadin:scale")
@RolesAllowed(Permission.PIPELINE_WRITE)
class UsualCriteriaView extends KeptListView {

    private final UsualCriteria criteria;

    UsualCriteriaView(UsualCriteria criteria) {
        super("admin.criteria");
        this.criteria = criteria;
        setCreate("criterion.new", () -> edit("criterion.new", new UsualCriterion()));
        show();
    }

    @Override
    protected List<? extends Component> rows() {
        var all = criteria.list();
        return all.isEmpty()
                ? List.of(new EmptyState(t("criteria.empty")))
                : all.stream().map(this::line).toList();
    }

    private Component line(UsualCriterion criterion) {
        var id = criterion.id();
        var retired = criterion.isRetired();
        return line(
                new Span(criterion.name(Texts.language())),
                retired,
                t("criterion.weight.of", criterion.getWeight()),
                up(by -> criteria.shift(id, by)),
                down(by -> criteria.shift(id, by)),
                new Button(t("ui.edit"), e -> edit("criterion.edit", criteria.find(id))),
                retire(retired, to -> criteria.retire(id, to), "criterion.retire.done", "criterion.offer.done"));
    }

    private void edit(String titleKey, UsualCriterion criterion) {
        edit(titleKey, UsualCriterionForm::new, criterion, criteria::save, () -> criteria.find(criterion.id()));
    }
}
