package org.qiao.demo.volume;

import java.util.Locale;
import org.qiao.companies.ContactKind;
import org.qiao.companies.ContactMask;
import org.qiao.companies.PersonService;
import org.qiao.companies.SortKeys;
import org.qiao.demo.volume.PersonNames.Parts;
import org.qiao.search.Findable;

/** Makes people, their posts and their private contact details. Three in a row work at the same company. */
final class PersonRows {

    static final String COLUMNS =
            "id, office_id, owner_id, shared, created_at, updated_at, family_en, given_en, family_zh,"
                    + " given_zh, order_en, sort_en, sort_zh, jurisdiction";
    static final String POST_COLUMNS = "person_id, company_id, title_en, title_zh";
    static final String CONTACT_COLUMNS = "id, person_id, jurisdiction, kind, value, tail";
    static final String HINT_COLUMNS = "contact_id, person_id, kind, hint";

    private static final CompanyNames.Name[] TITLES = {
        new CompanyNames.Name("General manager", "总经理"),
        new CompanyNames.Name("Head of overseas business", "海外业务负责人"),
        new CompanyNames.Name("Chief engineer", "总工程师"),
        new CompanyNames.Name("Finance director", "财务总监"),
        new CompanyNames.Name("Assistant to the chairman", "董事长助理"),
    };

    private final Volume volume;
    private final CompanyRows companies;

    PersonRows(Volume volume, CompanyRows companies) {
        this.volume = volume;
        this.companies = companies;
    }

    static long company(long person) {
        return (person + 2) / 3;
    }

    private boolean chinese(long person) {
        return companies.keeper(company(person)).chinese();
    }

    private Parts name(long person) {
        var dice = volume.dice("name", person);
        return chinese(person) ? PersonNames.chinese(dice) : PersonNames.american(dice);
    }

    void person(long id, Tsv row) {
        var dice = volume.dice("person", id);
        var keeper = companies.keeper(company(id));
        var name = name(id);
        var sort = SortKeys.ofPerson(name.familyEn(), name.givenEn(), name.familyZh(), name.givenZh());
        var updated = volume.within(365, dice);
        row.number(id).number(keeper.office()).number(keeper.user()).bit(true);
        row.time(updated.minusDays(dice.nextInt(900))).time(updated);
        row.text(name.familyEn()).text(name.givenEn()).text(name.familyZh()).text(name.givenZh());
        row.text(keeper.chinese() ? "FAMILY_FIRST" : "GIVEN_FIRST")
                .text(sort.en())
                .text(sort.zh());
        row.text(keeper.chinese() ? "CN" : "US");
    }

    void post(long id, Tsv row) {
        var title = PersonNames.pick(TITLES, volume.dice("post", id));
        row.number(id).number(company(id)).text(title.en()).text(title.zh());
    }

    /** A phone and an address each, in turn; the numbers and the domain are given to nobody. */
    void contact(long id, Tsv row) {
        row.number(id).number(owner(id)).text(chinese(owner(id)) ? "CN" : "US");
        row.text(kind(id).name()).text(value(id)).text(ContactMask.tail(kind(id), value(id)));
    }

    void hint(long id, Tsv row) {
        row.number(id).number(owner(id)).text(kind(id).name()).text(ContactMask.hint(kind(id), value(id)));
    }

    private static long owner(long contact) {
        return (contact + 1) / 2;
    }

    private static ContactKind kind(long contact) {
        return contact % 2 == 1 ? ContactKind.PHONE : ContactKind.EMAIL;
    }

    private String value(long contact) {
        var person = owner(contact);
        if (kind(contact) == ContactKind.EMAIL) {
            return name(person).givenEn().toLowerCase(Locale.ROOT) + person + "@example.com";
        }
        return chinese(person)
                ? String.format(Locale.ROOT, "+86 100 %04d %04d", person / 10_000 % 10_000, person % 10_000)
                : String.format(Locale.ROOT, "+1 %d 555 01%02d", 200 + person / 100 % 700, person % 100);
    }

    /** What the person is found by. */
    Findable found(long id) {
        var name = name(id);
        return PersonService.findable(name.familyEn(), name.givenEn(), name.familyZh(), name.givenZh(), null);
    }
}
