package org.qiao.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    void takesAWordAwayHoweverItIsSpelledAndGivesItBackAsItWas() {
        signInAs("us-staff", "seattle");
        var loud = tagged("Loud", "HEFEI", "steel");
        var quiet = tagged("Quiet", "Hefei");
        var without = tagged("Without", "steel");
        // As it may stand in records from before tags were written alike.
        jdbc.sql("update company_tag set tag = 'Hefei' where company_id = ?")
                .param(quiet)
                .update();
        var field = BulkField.<Company>spelled("Hefei", Company::getTags);
        var change = transaction.execute(
                status -> writer.change(Company.class, List.of(loud, quiet, without), field, Optional.empty()));
        assertThat(change.changed()).isEqualTo(2);
        assertThat(tags()).containsExactly("Loud steel", "Without steel");
        int restored = Objects.requireNonNull(transaction.execute(status -> writer.undo(change)));
        assertThat(restored).isEqualTo(2);
        assertThat(tags()).containsExactly("Loud HEFEI", "Loud steel", "Quiet Hefei", "Without steel");
    }

    private long tagged(String name, String... tags) {
        var company = companies.find(company(name));
        company.setTags(Set.of(tags));
        return companies.save(company).id();
    }

    private List<String> tags() {
        return jdbc.sql("select concat(c.name_en, ' ', t.tag) from company_tag t join company c on c.id = t.company_id"
                        + " order by c.name_en, t.tag")
                .query(String.class)
                .list();
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
