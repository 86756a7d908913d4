package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.TypedLand;
import org.qiao.pipeline.DealDetails;
import org.qiao.pipeline.DealFileService;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.DealType;
import org.qiao.pipeline.LedgerKind;
import org.qiao.pipeline.NextStep;
import org.qiao.pipeline.NextSteps;
import org.qiao.pipeline.Outcome;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.PartyService;
import org.qiao.pipeline.Pipeline;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageField;
import org.qiao.pipeline.StageRequirement;
import org.qiao.pipeline.TeamMember;
import org.qiao.pipeline.TeamService;
import org.qiao.pipeline.TestDeals;
import org.qiao.pipeline.TestPipelines;
import org.qiao.siting.Site;
import org.qiao.siting.SiteService;
import org.qiao.siting.SiteStatus;
import org.springframework.beans.factory.annotation.Autowired;

/** What an admin may let a stage ask for, and how it is told. */
class StageFieldsTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private PartyService parties;

    @Autowired
    private TeamService team;

    @Autowired
    private DealFileService files;

    @Autowired
    private SiteService sites;

    @Autowired
    private NextSteps next;

    @Autowired
    private CompanyService companies;

    @Autowired
    private TestDeals make;

    @Autowired
    private TestPipelines pipelines;

    @Autowired
    private Clock clock;

    private Pipeline pipeline = new Pipeline();
    private long first;
    private long second;
    private long deal;

    @BeforeEach
    void makeADealInAPipelineOfTwoStages() {
        pipeline = pipelines.pipeline();
        first = pipelines.stage(pipeline, "First", Outcome.OPEN);
        second = pipelines.stage(pipeline, "Second", Outcome.OPEN);
        signInAs("us-staff", "seattle");
        var details = deals.create();
        details.terms().setTitleEn("Mill");
        details.getDeal().setStageId(first);
        details.getDeal().setType(null);
        deal = deals.save(details).getDeal().id();
    }

    @AfterEach
    void removeThePipeline() {
        for (var table : new String[] {"deal_party", "team_member", "ledger_entry", "site", "deal_file", "task"}) {
            jdbc.sql("delete from " + table).update();
        }
        pipelines.removeAll();
    }

    private void ask(Set<StageField> fields) {
        pipelines.change(second, stage -> stage.setRequirements(EnumSet.copyOf(fields)));
    }

    private long company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company).id();
    }

    private DealDetails move(StageAnswers answers) {
        return deals.moveTo(deal, deals.find(deal).getDeal().getVersion(), second, answers);
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    @Test
    void asksForEverythingThatIsNotKnownAndForNothingElse() {
        ask(EnumSet.allOf(StageField.class));
        assertThatThrownBy(() -> move(StageAnswers.NONE))
                .isInstanceOfSatisfying(
                        StageRequirement.class,
                        e -> assertThat(e.missing()).isEqualTo(EnumSet.allOf(StageField.class)));
        var investor = company("Paper Mill Partners");
        var sourced = make.entry(LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01");
        sourced.setSource("Press release");
        files.add(deal, "letter.pdf", "%PDF-1.7 letter".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var member = new TeamMember();
        member.setUserId(currentUser.require().userId());
        team.add(deal, member);
        var site = new Site();
        site.setName("Harbor lot");
        site.setStatus(SiteStatus.CHOSEN);
        sites.save(deal, site);
        var roles = Map.of(
                PartyRole.PARENT, company("Parent"),
                PartyRole.COUNTERPART, company("Counterpart"),
                PartyRole.ADVISER, company("Adviser"),
                PartyRole.DELIVERY_PARTNER, company("Partner"));
        var moved = move(new StageAnswers(investor, sector("robotics"), place("us"), 120, sourced)
                .with(new StageAnswers.More(
                        DealType.GREENFIELD,
                        TypedLand.read("45 acres").land(),
                        tomorrow(),
                        roles,
                        new NextStep("Call the park", tomorrow()))));
        assertThat(moved.getDeal().stageId()).isEqualTo(second);
        assertThat(parties.ofDeal(deal)).hasSize(4);
        assertThat(next.of(Set.of(deal))).containsEntry(deal, new NextStep("Call the park", tomorrow()));
    }

    @Test
    void anAmountWithoutASourceIsNotEnoughWhereTheSourceIsAskedFor() {
        ask(Set.of(StageField.SOURCE));
        make.book(deals.find(deal), LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01");
        assertThatThrownBy(() -> move(StageAnswers.NONE)).isInstanceOf(StageRequirement.class);
    }

    @Test
    void storesNoPartyAndNoStepWhenSomethingElseIsMissing() {
        ask(Set.of(StageField.COUNTERPART, StageField.NEXT_STEP, StageField.DOCUMENT));
        var answers = StageAnswers.NONE.with(new StageAnswers.More(
                null,
                null,
                null,
                Map.of(PartyRole.COUNTERPART, company("Counterpart")),
                new NextStep("Call the park", tomorrow())));
        assertThatThrownBy(() -> move(answers)).isInstanceOf(StageRequirement.class);
        assertThat(parties.ofDeal(deal)).isEmpty();
        assertThat(rows("task")).isZero();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDialogAsksInPlaceAndLeadsToWhatHasAPageOfItsOwn() {
        ask(Set.of(StageField.LAND, StageField.COUNTERPART, StageField.NEXT_STEP));
        var counterpart = company("Counterpart");
        openTab();
        UI.getCurrent().navigate("deals/" + deal);
        _click(_get(NativeButton.class, spec -> spec.withText("Second")));
        _assertNone(Anchor.class, spec -> spec.withText("Document"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Land")), "a lot");
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Land")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Next step")).isInvalid())
                .as("what is empty is marked")
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Land")), "45 acres");
        _setValue(
                (ComboBox<CompanyRef>) _get(ComboBox.class, spec -> spec.withLabel("Counterpart")),
                new CompanyRef(counterpart, "Counterpart", null));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Next step")), "Call the park");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Due")), tomorrow());
        ask(Set.of(StageField.LAND, StageField.COUNTERPART, StageField.NEXT_STEP, StageField.DOCUMENT));
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        assertThat(_get(Anchor.class, spec -> spec.withText("Document")).getHref())
                .isEqualTo("deals/" + deal + "/files");
        // Somebody puts it there, or an admin asks for it no longer.
        ask(Set.of(StageField.LAND, StageField.COUNTERPART, StageField.NEXT_STEP));
        _click(_get(Button.class, spec -> spec.withText("Save and move")));
        _assertNone(Dialog.class);
        assertThat(deals.find(deal).getDeal().stageId()).isEqualTo(second);
        assertThat(deals.find(deal).getDeal().getLand()).isNotNull();
        assertThat(parties.ofDeal(deal)).hasSize(1);
        assertThat(rows("task")).isEqualTo(1);
    }

    @Test
    void anAmountThatWasToldBeforeAGateIsToldOnlyOnce() {
        ask(Set.of(StageField.AMOUNT, StageField.DOCUMENT));
        var answers =
                new StageAnswers(null, null, null, null, make.entry(LedgerKind.ANNOUNCED, 5, "USD", "2026-01-01"));
        assertThatThrownBy(() -> move(answers)).isInstanceOf(StageRequirement.class);
        ask(Set.of(StageField.AMOUNT));
        move(answers);
        assertThat(rows("ledger_entry")).isEqualTo(1);
    }
}
