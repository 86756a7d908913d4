package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.qiao.access.Directory;
import org.qiao.pipeline.TeamMember;
import org.qiao.pipeline.TeamRole;
import org.qiao.pipeline.TeamRow;
import org.qiao.pipeline.TeamService;
import org.qiao.ui.Chip;
import org.qiao.ui.RecordDialog;
import org.qiao.ui.Texts;
import org.qiao.ui.Toasts;

/** The colleagues who work on a deal. */
class TeamPanel extends Div {

    private final long dealId;
    private final TeamService team;
    private final boolean mayWrite;
    private final Directory directory;

    TeamPanel(long dealId, TeamService team, boolean mayWrite, Directory directory) {
        this.dealId = dealId;
        this.team = team;
        this.mayWrite = mayWrite;
        this.directory = directory;
        show();
    }

    private void show() {
        removeAll();
        var section = new PartSection(t("team.title"), t("team.add"), mayWrite ? this::join : null);
        var members = team.ofDeal(dealId);
        members.forEach(member -> line(section, member));
        if (members.isEmpty()) {
            section.say(t("team.none"));
        }
        add(section);
    }

    private void line(PartSection section, TeamRow member) {
        var name = directory
                .colleague(member.userId())
                .map(colleague -> colleague.name(Texts.language()))
                .orElse("");
        var tone = member.role() == TeamRole.LEAD ? Chip.Tone.ACCENT : Chip.Tone.PLAIN;
        var line = section.line(new Span(name), new Chip(t(member.role()), tone), member.sees() ? "" : t("team.blind"));
        if (mayWrite) {
            line.add(PartSection.remove(t("team.remove", name), () -> remove(member.id(), name)));
        }
    }

    private void join() {
        var candidates = team.candidates(dealId);
        new RecordDialog<>(
                        t("team.new"),
                        () -> new TeamForm(candidates),
                        new TeamMember(),
                        member -> team.add(dealId, member),
                        TeamMember::new,
                        saved -> {
                            Toasts.done(t("ui.saved"));
                            show();
                        })
                .open();
    }

    private void remove(long id, String name) {
        team.remove(dealId, id);
        show();
        Toasts.undoable(t("team.removed", name), () -> {
            team.restore(dealId, id);
            show();
        });
    }
}
