package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

/** An index that is not whole is rebuilt at the next start. */
class SearchCheckTest extends QiaoTest {

    @Autowired
    private SearchIndex index;

    @Autowired
    private SearchCheck check;

    @Autowired
    private CompanyService companies;

    private int found() {
        return companies
                .list(CompanyFilter.all(Language.EN).withText("lantern"), Window.first(10))
                .size();
    }

    private void company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        companies.save(company);
    }

    @Test
    void beginsAnewWhereARebuildWasCutShort() {
        signInAs("us-staff", "seattle");
        company("Lantern Works");
        transaction.executeWithoutResult(status -> index.clear());
        // Killed here; somebody saves another company before the next start.
        company("Lantern Yard");
        assertThat(found()).isEqualTo(1);
        assertThat(index.isToBeRebuilt()).isTrue();
        check.run(new DefaultApplicationArguments());
        assertThat(found()).isEqualTo(2);
        assertThat(index.isToBeRebuilt()).isFalse();
    }

    @Test
    void writesOnlyWhatAnUpdateTookOut() {
        signInAs("us-staff", "seattle");
        company("Lantern Works");
        company("Lantern Yard");
        jdbc.sql("delete from search_document where text like '%yard%'").update();
        jdbc.sql("delete from search_key where text like '%yard%'").update();
        jdbc.sql("update search_document set text = concat(text, 'untouched')").update();
        jdbc.sql("insert into search_document (kind, record_id, text) values ('MISSING', 0, '')")
                .update();
        check.run(new DefaultApplicationArguments());
        assertThat(index.isIncomplete()).isFalse();
        assertThat(jdbc.sql("select text from search_document order by record_id")
                        .query(String.class)
                        .list())
                .satisfiesExactly(
                        works -> assertThat(works).endsWith("untouched"),
                        yard -> assertThat(yard).contains("lanternyard"));
    }

    @Test
    void makesAnewWhatListsSortByWhereAnUpdateAsksForIt() {
        signInAs("us-staff", "seattle");
        company("BlueFocus");
        company("Blue Mesa");
        company("Blue Zoo");
        jdbc.sql("update company set sort_en = replace(sort_en, ' ', ''), sort_zh = replace(sort_zh, ' ', '')")
                .update();
        jdbc.sql("insert into search_document (kind, record_id, text) values ('UNSORTED', 0, '')")
                .update();
        var versions = versions();
        check.run(new DefaultApplicationArguments());
        assertThat(companies.list(CompanyFilter.all(Language.EN), Window.first(10)))
                .extracting(CompanyRow::nameEn)
                .containsExactly("Blue Mesa", "Blue Zoo", "BlueFocus");
        assertThat(versions()).as("nobody changed them").isEqualTo(versions);
        assertThat(index.isUnsorted()).isFalse();
    }

    private List<String> versions() {
        return jdbc.sql("select concat(version, ' ', updated_at) from company order by id")
                .query(String.class)
                .list();
    }

    @Test
    void leavesAWholeIndexAlone() {
        signInAs("us-staff", "seattle");
        company("Lantern Works");
        assertThat(index.isToBeRebuilt()).isFalse();
    }
}
