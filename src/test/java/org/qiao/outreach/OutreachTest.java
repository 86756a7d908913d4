package org.qiao.outreach;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.qiao.ViewTest;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of touches and tasks need: a company, and touches and tasks about it. */
public abstract class OutreachTest extends ViewTest {

    protected static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    protected static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Autowired
    protected TouchService touches;

    @Autowired
    protected TaskService tasks;

    @Autowired
    protected CompanyService companies;

    protected long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    /** A new touch with the company, at 09:00 in Beijing on that day; not yet saved. */
    protected Touch touch(long company, LocalDate day) {
        var touch = touches.create();
        touch.setWhen(new When(day.atTime(9, 0), BEIJING, false));
        touch.setCompanyIds(Set.of(company));
        touch.setSubjectEn("A word");
        return touch;
    }

    protected long logged(long company, String said) {
        var touch = touch(company, LocalDate.of(2026, 10, 30));
        touch.setSaidEn(said);
        return touches.log(touch, null).id();
    }

    protected Task task(String title, LocalDate due) {
        var task = tasks.create();
        task.setTitle(title);
        task.setDueOn(due);
        return task;
    }

    protected static When at(String local, ZoneId zone) {
        return new When(LocalDateTime.parse(local), zone, false);
    }
}
