package org.qiao.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;

class BulkWriterTest extends QiaoTest {

    @Autowired
    private BulkWriter writer;

    @Autowired
    private CompanyService companies;

    private long company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company).id();
    }

    @Test
    void leavesAndCountsWhatIsOutOfReach() {
        signInAs("cn-staff", "beijing");
        var theirs = company("Theirs");
        var owner = user("us-staff", "seattle");
        signInAs("us-staff", "seattle");
        var ours = company("Ours");
        var change = writer.change(Company.class, List.of(theirs, ours), BulkField.owner(), Optional.of(owner));
        assertThat(change.changed()).isEqualTo(1);
        assertThat(change.refused()).isEqualTo(1);
        assertThat(companies.find(ours).getOwnerId()).isEqualTo(owner);
        assertThat(companies.find(theirs).getOwnerId()).isNotEqualTo(owner);
    }

    @Test
    void undoesNothingThatSomebodyChangedSince() {
        var first = user("us-staff", "seattle");
        var second = user("us-staff", "seattle");
        var me = signInAs("us-manager", "seattle");
        var ours = company("Ours");
        var other = company("Other");
        var change = writer.change(Company.class, List.of(ours, other), BulkField.owner(), Optional.of(first));
        writer.change(Company.class, List.of(ours), BulkField.owner(), Optional.of(second));
        assertThat(writer.undo(change)).isEqualTo(1);
        assertThat(companies.find(ours).getOwnerId()).isEqualTo(second);
        assertThat(companies.find(other).getOwnerId()).isEqualTo(me);
    }

    @Test
    void countsApartWhatHasNoRoomForAnotherWord() {
        signInAs("us-staff", "seattle");
        var full = companies.find(company("Full"));
        full.setTags(
                IntStream.range(0, Company.MOST_TAGS).mapToObj(i -> "tag " + i).collect(Collectors.toSet()));
        companies.save(full);
        var ours = company("Ours");
        var field = BulkField.holding("Hefei", Company::getTags, Company.MOST_TAGS);
        var change = transaction.execute(
                status -> writer.change(Company.class, List.of(full.id(), ours), field, Optional.of(true)));
        assertThat(change)
                .extracting(BulkChange::changed, BulkChange::refused, BulkChange::full)
                .containsExactly(1, 0, 1);
        assertThat(rows("company_tag")).isEqualTo(Company.MOST_TAGS + 1);
    }

    @Test
    void archivesOnlyWithTheRightTo() {
        signInAs("us-manager", "seattle");
        var ours = company("Ours");
        signInAs("us-staff", "seattle");
        assertThat(writer.archive(Company.class, List.of(ours), BulkField.archived())
                        .refused())
                .isEqualTo(1);
        assertThat(companies.find(ours).isArchived()).isFalse();
    }
}
