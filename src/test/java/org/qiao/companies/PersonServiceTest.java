package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.Language;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;

class PersonServiceTest extends QiaoTest {

    @Autowired
    private PersonService people;

    @Autowired
    private CompanyService companies;

    private Person person(String familyEn, String givenEn, String familyZh, String givenZh) {
        var person = people.create();
        person.setFamilyEn(familyEn);
        person.setGivenEn(givenEn);
        person.setFamilyZh(familyZh);
        person.setGivenZh(givenZh);
        return people.save(person);
    }

    private java.util.List<Long> found(String text) {
        return people.list(PersonFilter.all(Language.EN).withText(text), Window.first(50)).stream()
                .map(PersonRow::id)
                .toList();
    }

    @Test
    void findsOnePersonByEverySpelling() {
        signInAs("cn-staff", "beijing");
        var id = person("Luo", "Jun", "罗", "军").id();
        person("Cheng", "Raymond", null, null);
        for (var spelling : new String[] {"Jun Luo", "Luo Jun", "罗军", "羅軍", "luojun", "lj"}) {
            assertThat(found(spelling)).as(spelling).containsExactly(id);
        }
    }

    @Test
    void readsSurnamesAsSurnames() {
        signInAs("cn-staff", "beijing");
        var shan = person(null, null, "单", "田芳").id();
        var zeng = person(null, null, "曾", "莉").id();
        var yuchi = person(null, null, "尉迟", "恭").id();
        assertThat(found("shantianfang")).containsExactly(shan);
        assertThat(found("zengli")).containsExactly(zeng);
        assertThat(found("yuchigong")).containsExactly(yuchi);
    }

    @Test
    void showsTheNameInTheViewersScriptAndThePersonsOwnOrder() {
        signInAs("cn-staff", "beijing");
        var luo = person("Luo", "Jun", "罗", "军");
        assertThat(luo.name(Language.ZH)).isEqualTo("罗军");
        assertThat(luo.name(Language.EN)).isEqualTo("Jun Luo");
        luo.setOrderEn(NameOrder.FAMILY_FIRST);
        assertThat(luo.name(Language.EN)).isEqualTo("Luo Jun");
        var cheng = person("Cheng", "Raymond", null, null);
        assertThat(cheng.name(Language.ZH)).isEqualTo("Raymond Cheng");
        assertThat(cheng.otherName(Language.ZH)).isEmpty();
    }

    @Test
    void listsPeopleOfACompanyWithTheirTitles() {
        signInAs("us-staff", "seattle");
        var company = companies.create();
        company.setNameEn("Harbor");
        var harbor = companies.save(company).id();
        var person = people.create();
        person.setFamilyEn("Doe");
        person.setAffiliations(List.of(new Affiliation(harbor, "Chair", "主席")));
        people.save(person);
        var rows = people.list(PersonFilter.at(harbor, Language.ZH), Window.first(10));
        assertThat(rows)
                .singleElement()
                .satisfies(row ->
                        assertThat(row.roles().getFirst().title(Language.ZH)).isEqualTo("主席"));
    }

    @Test
    void refusesNobodyAndARoleNowhere() {
        signInAs("us-staff", "seattle");
        var nobody = people.create();
        assertThatThrownBy(() -> people.save(nobody))
                .isInstanceOf(RuleException.class)
                .hasMessage("person.name.required");
        nobody.setFamilyEn("Doe");
        nobody.setAffiliations(List.of(new Affiliation(123456, "Chair", null)));
        assertThatThrownBy(() -> people.save(nobody))
                .isInstanceOf(RuleException.class)
                .hasMessage("person.company.unknown");
    }
}
