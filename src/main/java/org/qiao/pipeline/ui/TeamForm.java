package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.access.Directory.Colleague;
import org.qiao.pipeline.TeamMember;
import org.qiao.pipeline.TeamRole;
import org.qiao.ui.RecordForm;
import org.qiao.ui.Texts;

/** Who joins a deal's team. */
class TeamForm extends RecordForm<TeamMember> {

    TeamForm(List<Colleague> candidates) {
        super(TeamMember.class);
        var byId = candidates.stream().collect(Collectors.toMap(Colleague::id, Function.identity()));
        var user = new ComboBox<Long>(t("team.member"));
        user.setHelperText(t("team.member.help"));
        user.setItems(candidates.stream().map(Colleague::id).toList());
        user.setItemLabelGenerator(id -> {
            var colleague = byId.get(id);
            return colleague == null ? "" : colleague.name(Texts.language());
        });
        field(user, "userId", binder().forField(user).asRequired(t("ui.required")));
        field(choice("team.role", TeamRole.values()), "role");
    }
}
