package org.qiao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyFilter;
import org.qiao.companies.CompanyRow;
import org.qiao.companies.CompanyService;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class ReadingServiceTest extends ViewTest {

    @Autowired
    private ReadingService readings;

    @Autowired
    private CompanyService companies;

    @Autowired
    private SearchRebuild rebuild;

    @Autowired
    private SearchService search;

    @AfterEach
    void forgetCorrections() {
        Reading.use(new Readings(DeliveredReadings.ENTRIES));
    }

    private long company(String zh) {
        var company = companies.create();
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    private List<String> listed(String text) {
        return companies.list(CompanyFilter.all(Language.ZH).withText(text), Window.first(10)).stream()
                .map(CompanyRow::nameZh)
                .toList();
    }

    private static ReadingEntry entry(ReadingKind kind, String text, String reading, String also) {
        var entry = new ReadingEntry();
        entry.setKind(kind);
        entry.setText(text);
        entry.setReading(reading);
        entry.setAlso(also);
        return entry;
    }

    @Test
    void findsAndSortsByACorrectedReadingAtOnce() {
        signInAs("cn-staff", "beijing");
        var id = company("朝鲜冷面");
        company("陈记");
        var version = companies.find(id).getVersion();
        assertThat(listed("chaoxian")).containsExactly("朝鲜冷面");
        var saved = readings.save(entry(ReadingKind.WORD, "朝鮮", "Zhao  Xian", "zhaoxien"));
        assertThat(saved.getText()).isEqualTo("朝鲜");
        assertThat(listed("zhaoxian")).containsExactly("朝鲜冷面");
        assertThat(listed("zhaoxien")).containsExactly("朝鲜冷面");
        assertThat(listed("chaoxian")).isEmpty();
        assertThat(listed("")).containsExactly("陈记", "朝鲜冷面");
        assertThat(companies.find(id).getVersion()).isEqualTo(version);
        readings.remove(java.util.Objects.requireNonNull(saved.getId()));
        assertThat(listed("chaoxian")).containsExactly("朝鲜冷面");
        assertThat(listed("")).containsExactly("朝鲜冷面", "陈记");
    }

    @Test
    void refusesWhatIsNoReading() {
        signInAs("cn-staff", "beijing");
        assertThatThrownBy(() -> readings.save(entry(ReadingKind.WORD, "Bao", "bao", null)))
                .isInstanceOf(RuleException.class)
                .hasMessage("reading.text.wrong");
        assertThatThrownBy(() -> readings.save(entry(ReadingKind.WORD, "宝", "宝", null)))
                .isInstanceOf(RuleException.class)
                .hasMessage("reading.wrong");
        readings.save(entry(ReadingKind.WORD, "宝", "bao", null));
        assertThatThrownBy(() -> readings.save(entry(ReadingKind.WORD, "寶", "bao", null)))
                .isInstanceOf(RuleException.class)
                .hasMessage("reading.taken");
    }

    @Test
    void isWrittenByStaffOnly() {
        signInAs("auditor", "beijing");
        assertThat(readings.list()).isEmpty();
        assertThat(readings.mayWrite()).isFalse();
        assertThatThrownBy(() -> readings.save(entry(ReadingKind.WORD, "宝", "bao", null)))
                .isInstanceOf(AccessDeniedException.class);
        signInAs("admin", "beijing");
        assertThatThrownBy(() -> readings.list()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void rebuildsTheWholeIndexFromTheRecords() {
        signInAs("cn-staff", "beijing");
        openTab();
        company("宝钢集团");
        var before = jdbc.sql("select concat_ws('|', kind, text, record_id) from search_key order by 1")
                .query(String.class)
                .list();
        jdbc.sql("delete from search_key").update();
        assertThat(search.find("baogang", 5, 5).groups()).isEmpty();
        rebuild.all();
        assertThat(jdbc.sql("select concat_ws('|', kind, text, record_id) from search_key order by 1")
                        .query(String.class)
                        .list())
                .isEqualTo(before);
        assertThat(search.find("baogang", 5, 5).groups()).hasSize(1);
    }
}
