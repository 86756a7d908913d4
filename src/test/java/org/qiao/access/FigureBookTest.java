package org.qiao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class FigureBookTest extends QiaoTest {

    private record HowMany(String what) {}

    @Autowired
    private FigureBook figures;

    @Autowired
    private AccessBook book;

    @Autowired
    private CompanyService companies;

    private final AtomicInteger computed = new AtomicInteger();
    private TransactionTemplate reading;

    @BeforeEach
    void readOnly() {
        reading = new TransactionTemplate(transaction.getTransactionManager());
        reading.setReadOnly(true);
    }

    private int ask(String what) {
        return reading.execute(status -> figures.ask(new HowMany(what), computed::incrementAndGet));
    }

    private Company company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        return companies.save(company);
    }

    @Test
    void keepsAFigureWhileNothingChanges() {
        signInAs("us-staff", "seattle");
        assertThat(ask("deals")).isEqualTo(ask("deals"));
        assertThat(ask("touches")).isEqualTo(2);
    }

    @Test
    void computesAnewAfterAnyChange() {
        signInAs("us-staff", "seattle");
        var before = ask("deals");
        company("Aurora Copper");
        assertThat(ask("deals")).isGreaterThan(before);
    }

    @Test
    void givesNobodyAnothersFigure() {
        signInAs("us-staff", "seattle");
        var mine = ask("deals");
        signInAs("cn-staff", "beijing");
        assertThat(ask("deals")).isNotEqualTo(mine);
    }

    @Test
    void computesAnewWhenTheViewersRightsChange() {
        var me = signInAs("us-staff", "seattle");
        var before = ask("deals");
        jdbc.sql("insert into user_role select ?, id from role where code = 'director'")
                .param(me)
                .update();
        book.on(new AccessBook.AccessChanged());
        assertThat(ask("deals")).isGreaterThan(before);
    }

    @Test
    void remembersNothingOfATransactionThatWrites() {
        signInAs("us-staff", "seattle");
        transaction.executeWithoutResult(status -> {
            figures.ask(new HowMany("deals"), computed::incrementAndGet);
            status.setRollbackOnly();
        });
        assertThat(ask("deals")).isEqualTo(2);
    }
}
