package org.qiao.pipeline.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.pipeline.Closing;
import org.qiao.pipeline.ClosingReason;
import org.qiao.pipeline.DealService;
import org.qiao.pipeline.Outcome;
import org.qiao.pipeline.Pipeline;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageAnswers;
import org.qiao.pipeline.StageRef;
import org.qiao.pipeline.TestPipelines;
import org.springframework.beans.factory.annotation.Autowired;

/** How an admin, who may see no deal, removes stages and changes what they mean. */
class StageRemovalTest extends ViewTest {

    @Autowired
    private DealService deals;

    @Autowired
    private PipelineService stages;

    @Autowired
    private TestPipelines pipelines;

    private Pipeline pipeline = new Pipeline();
    private long old;
    private long staff;

    @BeforeEach
    void makeAPipeline() {
        pipeline = pipelines.pipeline();
        old = pipelines.stage(pipeline, "Old", Outcome.OPEN);
        staff = user("us-staff", "seattle");
    }

    @AfterEach
    void removeThePipeline() {
        pipelines.removeAll();
    }

    private long dealIn(long stageId) {
        return as(staff, () -> {
            var details = deals.create();
            details.terms().setTitleEn("Hidden from admins");
            details.getDeal().setStageId(stageId);
            return deals.save(details).getDeal().id();
        });
    }

    private void close(long deal, long stageId, Closing why) {
        as(staff, () -> {
            var version = deals.find(deal).getDeal().getVersion();
            return deals.moveTo(deal, version, stageId, StageAnswers.NONE.closing(why));
        });
    }

    private long stageOf(long deal) {
        return as(staff, () -> deals.find(deal).getDeal().stageId());
    }

    private @Nullable Closing closingOf(long deal) {
        return as(staff, () -> deals.history(deal).getFirst().closing());
    }

    private StageRef ref(long stageId) {
        return Objects.requireNonNull(stages.stages().get(stageId));
    }

    private boolean isThere(long stageId) {
        return stages.stages().containsKey(stageId);
    }

    /** Presses the button in the line of the stage. */
    private void press(String stage, String button) {
        var line = _find(Div.class, spec -> spec.withClasses("stage-line")).stream()
                .filter(div -> _find(div, Span.class).stream()
                        .anyMatch(name -> name.getText().equals(stage)))
                .findFirst()
                .orElseThrow();
        _click(_get(line, Button.class, spec -> spec.withText(button)));
    }

    private void open(String stage, String button) {
        signInAs("admin", "seattle");
        openTab();
        UI.getCurrent().navigate("admin/pipelines");
        press(stage, button);
    }

    @SuppressWarnings("unchecked")
    private Select<StageRef> target() {
        return _get(Select.class, spec -> spec.withLabel("Its deals go to"));
    }

    private void remove() {
        _click(_get(_get(StageRemoval.class), Button.class, spec -> spec.withText("Remove")));
    }

    @SuppressWarnings("unchecked")
    private static void say(ClosingReason reason, @Nullable Long place) {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Reason")), reason);
        if (place != null) {
            _setValue(_get(ComboBox.class, spec -> spec.withLabel("Lost to")), place);
        }
        _click(_get(Button.class, spec -> spec.withText("Close these deals")));
    }

    @Test
    void anUnusedStageGoesWithoutAQuestion() {
        open("Old", "Remove");
        _assertNone(Select.class, spec -> spec.withLabel("Its deals go to"));
        remove();
        _assertNone(StageRemoval.class);
        assertThat(isThere(old)).isFalse();
    }

    @Test
    void theDealsOfAStageGoWhereTheAdminSays() {
        var next = pipelines.stage(pipeline, "Next", Outcome.OPEN);
        var deal = dealIn(old);
        open("Old", "Remove");
        remove();
        assertThat(target().getErrorMessage()).isEqualTo("Choose another stage of this pipeline");
        assertThat(isThere(old)).isTrue();
        _setValue(target(), ref(next));
        remove();
        _assertNone(StageRemoval.class);
        assertThat(isThere(old)).isFalse();
        assertThat(stageOf(deal)).isEqualTo(next);
    }

    @Test
    void aStageThatCameIntoUseAfterTheQuestionAsksIt() {
        var next = pipelines.stage(pipeline, "Next", Outcome.OPEN);
        open("Old", "Remove");
        var deal = dealIn(old);
        remove();
        _setValue(target(), ref(next));
        remove();
        assertThat(stageOf(deal)).isEqualTo(next);
    }

    @Test
    void oneReasonIsAskedForAllDealsThatAreClosedByIt() {
        var lost = pipelines.stage(pipeline, "Lost here", Outcome.LOST);
        var one = dealIn(old);
        var other = dealIn(old);
        open("Old", "Remove");
        _setValue(target(), ref(lost));
        remove();
        assertThat(_get(ClosingDialog.class).getHeaderTitle()).isEqualTo("Close all deals of “Old” as “Lost here”?");
        assertThat(stageOf(one)).as("before it is said why").isEqualTo(old);
        ShortcutsKt._fireShortcut(_get(ClosingDialog.class), Key.ESCAPE);
        assertThat(isThere(old)).isTrue();
        remove();
        say(ClosingReason.PRICE, place("vn"));
        _assertNone(ClosingDialog.class);
        _assertNone(StageRemoval.class);
        assertThat(isThere(old)).isFalse();
        var why = new Closing(ClosingReason.PRICE, place("vn"), null);
        assertThat(closingOf(one)).isEqualTo(why);
        assertThat(closingOf(other)).isEqualTo(why);
    }

    @Test
    void dealsThatWereClosedBeforeKeepTheirOwnReasons() {
        var lost = pipelines.stage(pipeline, "Lost here", Outcome.LOST);
        var given = pipelines.stage(pipeline, "Given up", Outcome.ABANDONED);
        var deals = Map.of(dealIn(old), ClosingReason.PRICE, dealIn(old), ClosingReason.SILENT);
        deals.forEach((deal, reason) -> close(deal, lost, new Closing(reason, place("vn"), "In their words")));
        open("Lost here", "Remove");
        _setValue(target(), ref(given));
        remove();
        _assertNone(ClosingDialog.class);
        assertThat(isThere(lost)).isFalse();
        deals.forEach((deal, reason) -> {
            assertThat(stageOf(deal)).isEqualTo(given);
            assertThat(closingOf(deal)).isEqualTo(new Closing(reason, null, "In their words"));
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theOutcomeOfAStageInWhichDealsStandStaysWithAWordWhy() {
        dealIn(old);
        open("Old", "Edit");
        var outcome = (Select<Outcome>) _get(Select.class, spec -> spec.withLabel("Outcome"));
        _setValue(outcome, Outcome.WON);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(outcome.isInvalid()).isTrue();
        assertThat(outcome.getErrorMessage())
                .isEqualTo("Deals stand in this stage: move them first, or make a new stage");
        assertThat(ref(old).outcome()).isEqualTo(Outcome.OPEN);
        _setValue(outcome, Outcome.OPEN);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(outcome.isInvalid()).isFalse();
    }
}
