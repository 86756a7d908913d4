package org.qiao.demo.volume;

import java.time.LocalDateTime;
import org.qiao.demo.volume.CompanyNames.Name;
import org.qiao.outreach.Task;
import org.qiao.outreach.TouchWords;
import org.qiao.search.Findable;

/** Makes touches over the last three years, whom they were with, and the tasks that follow from every twentieth. */
final class TouchRows {

    static final String COLUMNS =
            "id, office_id, owner_id, shared, created_at, updated_at, channel, at, zone, subject_en, subject_zh, said_en, said_zh, outcome";
    static final String TASK_COLUMNS =
            "id, office_id, owner_id, created_at, updated_at, title, due_on, done_at, touch_id, company_id, person_id";
    static final int TOUCHES_PER_TASK = 20;

    private static final int DAYS = 3 * 365;
    private static final String[] CHANNELS = {
        "CALL", "CALL", "CALL", "MAIL", "MAIL", "WECHAT", "WECHAT", "MEETING", "VISIT", "EVENT"
    };
    private static final String[] OUTCOMES = {"POSITIVE", "POSITIVE", "NEUTRAL", "NEUTRAL", "NEGATIVE", "NO_ANSWER"};
    private static final Name[] SUBJECTS = {
        new Name("Power supply of the site", "地块供电条件"),
        new Name("Draft of the lease", "租约草案"),
        new Name("Dates for the site visit", "实地考察日期"),
        new Name("Questions on customs codes", "海关编码问题"),
        new Name("Introduction to the county", "引荐县政府"),
        new Name("Visa letters for the delegation", "代表团签证邀请函"),
        new Name("Bank account and capital", "开户与资本金"),
        new Name("Hiring of the plant manager", "厂长招聘"),
    };
    private static final Name[] SAID = {
        new Name("They want one clear answer before the board meets.", "希望董事会前得到明确答复。"),
        new Name("Sent the list of halls; they compare three of them.", "已发厂房清单，对方比选其中三处。"),
        new Name("Wait for the utility; call again in two weeks.", "等电力公司答复，两周后再联系。"),
        new Name("Costs are agreed, the term is not.", "费用已谈妥，期限未定。"),
        new Name("Nobody reached; left a message.", "未联系上，已留言。"),
    };

    private final Volume volume;
    private final CompanyRows companies;
    private final Staffing staffing;

    TouchRows(Volume volume, CompanyRows companies, Staffing staffing) {
        this.volume = volume;
        this.companies = companies;
        this.staffing = staffing;
    }

    private LocalDateTime at(long touch) {
        return volume.within(DAYS, volume.dice("touch at", touch)).withNano(0);
    }

    /** Nine in ten are with the company's own side. */
    private Staffing.Keeper keeper(long touch) {
        var dice = volume.dice("touch by", touch);
        var home = companies.keeper(volume.companyOfTouch(touch)).chinese();
        return staffing.of(dice.nextInt(10) == 0 ? !home : home, dice);
    }

    private long person(long touch) {
        return 3 * (volume.companyOfTouch(touch) - 1)
                + 1
                + volume.dice("touch with", touch).nextInt(3);
    }

    void touch(long id, Tsv row) {
        var dice = volume.dice("touch", id);
        var keeper = keeper(id);
        var subject = PersonNames.pick(SUBJECTS, dice);
        var said = PersonNames.pick(SAID, dice);
        var at = at(id);
        row.number(id).number(keeper.office()).number(keeper.user()).bit(dice.nextInt(5) == 0);
        row.time(at).time(at).text(PersonNames.pick(CHANNELS, dice)).time(at).text(keeper.zone());
        row.text(keeper.chinese() ? null : subject.en()).text(keeper.chinese() ? subject.zh() : null);
        row.text(keeper.chinese() ? null : said.en()).text(keeper.chinese() ? said.zh() : null);
        row.text(PersonNames.pick(OUTCOMES, dice));
    }

    void company(long id, Tsv row) {
        row.number(id).number(volume.companyOfTouch(id)).time(at(id));
    }

    void person(long id, Tsv row) {
        row.number(id).number(person(id)).time(at(id));
    }

    void staff(long id, Tsv row) {
        row.number(id).number(keeper(id).user());
    }

    /** Nearly all are done; a few are overdue, due and coming. */
    void task(long id, Tsv row) {
        var touch = id * TOUCHES_PER_TASK;
        var dice = volume.dice("task", id);
        var keeper = keeper(touch);
        var at = at(touch);
        var open = dice.nextInt(50) == 0;
        var due = open
                ? volume.today().plusDays(dice.nextInt(30) - 10L)
                : at.toLocalDate().plusDays(7);
        row.number(id).number(keeper.office()).number(keeper.user()).time(at).time(at);
        row.text(title(keeper)).day(due);
        if (open) {
            row.nothing();
        } else {
            var done = at.plusDays(5);
            row.time(done.isBefore(volume.today().atStartOfDay()) ? done : at);
        }
        row.number(touch).number(volume.companyOfTouch(touch)).number(person(touch));
    }

    private static String title(Staffing.Keeper keeper) {
        return keeper.chinese() ? "按约定跟进" : "Follow up as agreed";
    }

    /** What the task is found by. */
    Findable foundTask(long id) {
        return Task.findable(title(keeper(id * TOUCHES_PER_TASK)));
    }

    /** What the touch is found by. */
    Findable found(long id) {
        var dice = volume.dice("touch", id);
        var subject = PersonNames.pick(SUBJECTS, dice);
        var said = PersonNames.pick(SAID, dice);
        return keeper(id).chinese()
                ? TouchWords.findable(null, subject.zh(), null, said.zh())
                : TouchWords.findable(subject.en(), null, said.en(), null);
    }
}
