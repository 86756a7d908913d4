package org.qiao.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.RuleException;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.TestDeals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class TemplateServiceTest extends QiaoTest {

    @Autowired
    private TemplateService templates;

    @Autowired
    private ApprovalService approvals;

    @Autowired
    private TestApprovals tracks;

    @Autowired
    private TestDeals make;

    /** Templates stay from test to test, so that what was added here goes again. */
    @AfterEach
    void removeWhatWasAdded() {
        jdbc.sql("delete from approval").update();
        jdbc.sql(
                        "delete s from template_step s join track_template t on t.id = s.template_id where t.name_en like 'Test %'")
                .update();
        jdbc.sql("delete from track_template where name_en like 'Test %'").update();
        jdbc.sql("update track_template set retired = 0").update();
    }

    private TrackTemplate template(String name) {
        var template = new TrackTemplate();
        template.setNameEn(name);
        template.setNameZh("测试流程");
        template.setCountry("jp");
        template.setDirections(EnumSet.of(Direction.CN_TO_US));
        return templates.save(template);
    }

    private TemplateStep step(TrackTemplate template, String name) {
        var step = new TemplateStep(template.id());
        step.setNameEn(name);
        step.setNameZh("测试事项");
        step.setAuthorityEn("Authority");
        step.setAuthorityZh("主管部门");
        return templates.save(step);
    }

    private List<String> steps(TrackTemplate template) {
        return tracks.template(template.getNameEn()).steps().stream()
                .map(StepRef::nameEn)
                .toList();
    }

    @Test
    void addsOrdersAndChangesTracksOfAnyCountry() {
        signInAs("admin", "seattle");
        var template = template("Test Japan");
        assertThat(templates.list()).last().extracting(TemplateRef::country).isEqualTo("jp");
        step(template, "First");
        var second = step(template, "Second");
        templates.shiftStep(second.id(), -1);
        assertThat(steps(template)).containsExactly("Second", "First");
        templates.shiftStep(second.id(), -1);
        assertThat(steps(template)).containsExactly("Second", "First");
        templates.shiftTemplate(template.id(), -1);
        assertThat(templates.list().get(5).nameEn()).isEqualTo("Test Japan");
        templates.shiftTemplate(template.id(), 1);
    }

    @Test
    void letsEachStageWaitInOneWay() {
        signInAs("admin", "seattle");
        var step = step(template("Test Japan"), "First");
        var paidIn = make.stage("paid-in");
        var production = make.stage("in-production");
        step.gate(GateKind.NOT_PENDING, Set.of(paidIn, production));
        step.gate(GateKind.DATED, Set.of(paidIn));
        templates.save(step);
        assertThat(templates.steps().get(step.id()).gates())
                .isEqualTo(Map.of(paidIn, GateKind.DATED, production, GateKind.NOT_PENDING));
        var again = templates.step(step.id());
        again.gate(GateKind.DATED, Set.of());
        templates.save(again);
        assertThat(templates.steps().get(step.id()).gates()).isEqualTo(Map.of(production, GateKind.NOT_PENDING));
    }

    @Test
    void saysWhatIsMissing() {
        signInAs("admin", "seattle");
        var nameless = new TrackTemplate();
        nameless.setNameEn(" \u200b ");
        nameless.setNameZh("流程");
        nameless.setCountry("cn");
        nameless.setDirections(EnumSet.of(Direction.THIRD));
        assertThatThrownBy(() -> templates.save(nameless))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("nameEn"));
        nameless.setNameEn("Test");
        nameless.setDirections(EnumSet.noneOf(Direction.class));
        assertThatThrownBy(() -> templates.save(nameless))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.property()).isEqualTo("directions"));
    }

    @Test
    void retiresATrackWithoutTakingItFromDeals() {
        var admin = user("admin", "seattle");
        signInAs("us-staff", "seattle");
        var with = make.lead("With").getDeal().id();
        var without = make.lead("Without").getDeal().id();
        tracks.add(with, "CFIUS");
        as(admin, () -> templates.retireTemplate(tracks.template("CFIUS").id(), true));
        assertThat(approvals.tracks(with)).hasSize(1);
        assertThat(approvals.offers(without)).extracting(TemplateRef::nameEn).doesNotContain("CFIUS");
    }

    @Test
    void offersANewStepToDealsThatHaveTheTrack() {
        var admin = user("admin", "seattle");
        signInAs("us-staff", "seattle");
        var template = as(admin, () -> template("Test Japan"));
        as(admin, () -> step(template, "First"));
        var deal = make.lead("With").getDeal().id();
        tracks.add(deal, "Test Japan");
        as(admin, () -> templates.retireStep(step(template, "Retired").id(), true));
        assertThat(approvals.offers(deal)).extracting(TemplateRef::nameEn).doesNotContain("Test Japan");
        as(admin, () -> step(template, "Second"));
        assertThat(approvals.offers(deal)).extracting(TemplateRef::nameEn).contains("Test Japan");
        tracks.add(deal, "Test Japan");
        assertThat(approvals.tracks(deal).getFirst().steps()).hasSize(2);
    }

    @Test
    void isKeptFromEverybodyElse() {
        signInAs("director", "washington");
        assertThatThrownBy(() -> template("Test Japan")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> templates.retireTemplate(tracks.template("CFIUS").id(), true))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(templates.list()).hasSize(6);
    }
}
