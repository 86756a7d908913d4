package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.HttpTest;
import org.qiao.files.FileRow;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class DealFileServiceTest extends HttpTest {

    private static final byte[] LETTER = "%PDF-1.7 letter of intent".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private DealFileService files;

    @Autowired
    private DealService deals;

    @Autowired
    private NeedToKnow needToKnow;

    @Autowired
    private TestDeals make;

    private FileRow letter(long deal) {
        return files.add(deal, "意向书.pdf", LETTER).file();
    }

    private long parts() {
        return rows("deal_file_part");
    }

    @Test
    void keepsADocumentOnceAndGivesItBackAsItWas() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill").getDeal().id();
        var file = letter(deal);
        assertThat(files.add(deal, "again.pdf", LETTER).known()).isTrue();
        assertThat(files.list(deal)).containsExactly(file);
        assertThat(files.open(file.id()).bytes()).isEqualTo(LETTER);
        files.archive(file.id());
        assertThat(files.list(deal)).isEmpty();
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(RecordNotFoundException.class);
        files.restore(file.id());
        assertThat(files.list(deal)).hasSize(1);
        assertThat(parts()).isEqualTo(1);
    }

    @Test
    void isSeenWithTheDealAndByNobodyElse() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill").getDeal().id();
        var file = letter(deal);
        signInAs("cn-staff", "shanghai");
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> files.list(deal)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> files.archive(file.id())).isInstanceOf(RecordNotFoundException.class);
        signInAs("cn-manager", "shanghai");
        assertThat(files.open(file.id()).bytes()).isEqualTo(LETTER);
        signInAs("admin", "seattle");
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void followsItsDealIntoConfidenceAndOutOfIt() {
        var owner = signInAs("cn-staff", "beijing");
        var deal = make.lead("Mill").getDeal().id();
        var file = letter(deal);
        needToKnow.makeConfidential(deal, deals.find(deal).getDeal().getVersion(), "Project Heron", List.of());
        assertThat(files.open(file.id()).bytes()).isEqualTo(LETTER);
        signInAs("cn-staff", "beijing");
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(RecordNotFoundException.class);
        signInAs("auditor", "washington");
        assertThat(deals.find(deal).getTerms()).isNull();
        assertThat(files.list(deal)).isEmpty();
        assertThatThrownBy(() -> files.open(file.id())).isInstanceOf(RecordNotFoundException.class);
        signInAs(owner);
        needToKnow.makeOpen(deal, deals.find(deal).getDeal().getVersion());
        signInAs("cn-staff", "beijing");
        assertThat(files.open(file.id()).bytes()).isEqualTo(LETTER);
    }

    @Test
    void isAddedByWhoeverMayChangeTheDealOnly() {
        signInAs("cn-staff", "beijing");
        var deal = make.lead("For both", true).getDeal().id();
        var file = letter(deal);
        signInAs("us-staff", "seattle");
        assertThat(files.open(file.id()).bytes()).isEqualTo(LETTER);
        assertThat(files.mayWrite(deal)).isFalse();
        assertThatThrownBy(() -> files.add(deal, "b.pdf", "%PDF-1.7 b".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.archive(file.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void leavesAsAnAttachmentAndLooksMissingToStrangers() throws Exception {
        var owner = user("cn-staff", "beijing");
        var file = as(owner, () -> letter(make.lead("Mill").getDeal().id()));
        signIn(owner);
        var response = get("/deal-files/" + file.id());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment;");
        signIn(user("us-staff", "seattle"));
        assertThat(get("/deal-files/" + file.id()).statusCode()).isEqualTo(404);
    }
}
