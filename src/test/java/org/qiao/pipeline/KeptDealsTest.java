package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.springframework.beans.factory.annotation.Autowired;

class KeptDealsTest extends QiaoTest {

    @Autowired
    private KeptDeals kept;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    private long secret(boolean shared, Long... members) {
        var id = make.lead("True name", shared).getDeal().id();
        needToKnow.makeConfidential(id, deals.find(id).getDeal().getVersion(), "Project Heron", List.of(members));
        return id;
    }

    private void secrets(int count) {
        for (int i = 0; i < count; i++) {
            secret(false);
        }
    }

    @Test
    void saysNothingOfFewerThanThree() {
        signInAs("cn-staff", "beijing");
        secrets(2);
        signInAs("cn-staff", "beijing");
        assertThat(kept.atLeast()).isEmpty();
    }

    @Test
    void saysThreeOfThreeAndOfFourSoThatNobodySeesOneArrive() {
        var owner = signInAs("cn-staff", "beijing");
        secrets(3);
        var colleague = signInAs("cn-staff", "beijing");
        assertThat(kept.atLeast()).hasValue(3);
        signInAs(owner);
        secrets(1);
        signInAs(colleague);
        assertThat(kept.atLeast()).hasValue(3);
        signInAs(owner);
        secrets(1);
        signInAs(colleague);
        assertThat(kept.atLeast()).hasValue(5);
    }

    @Test
    void countsOnlyWhatIsHiddenFromTheViewer() {
        var colleague = user("cn-staff", "beijing");
        signInAs("cn-staff", "beijing");
        secrets(2);
        secret(false, colleague);
        signInAs(colleague);
        assertThat(kept.atLeast()).as("knows one of the three").isEmpty();
        signInAs("cn-manager", "shanghai");
        assertThat(kept.atLeast()).as("oversees them all").isEmpty();
        signInAs("auditor", "washington");
        assertThat(kept.atLeast()).as("sees their code names").isEmpty();
    }

    @Test
    void countsOnlyWhatTheViewerWouldSeeIfItWereOpen() {
        signInAs("cn-staff", "beijing");
        secrets(3);
        signInAs("us-staff", "seattle");
        assertThat(kept.atLeast()).isEmpty();
        signInAs("cn-staff", "beijing");
        for (int i = 0; i < 3; i++) {
            secret(true);
        }
        signInAs("us-staff", "seattle");
        assertThat(kept.atLeast()).hasValue(3);
    }

    @Test
    void leavesOutWhatIsOver() {
        signInAs("cn-staff", "beijing");
        secrets(2);
        var lost = secret(false);
        var gone = secret(false);
        deals.moveTo(lost, deals.find(lost).getDeal().getVersion(), make.stage("lost"), TestDeals.LOST);
        deals.archive(gone);
        signInAs("cn-staff", "beijing");
        assertThat(kept.atLeast()).isEmpty();
    }
}
