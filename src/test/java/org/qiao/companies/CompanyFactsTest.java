package org.qiao.companies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.TestSignIn;
import org.qiao.kernel.Money;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class CompanyFactsTest extends QiaoTest {

    @Autowired
    private CompanyService companies;

    @Autowired
    private TagBook tags;

    @Autowired
    private TestSignIn signIns;

    private long me;

    @BeforeEach
    void signIn() {
        me = signInAs("cn-staff", "beijing");
    }

    private Company company(String name, Consumer<Company> facts) {
        var company = companies.create();
        company.setNameEn(name);
        facts.accept(company);
        return companies.save(company);
    }

    private Company company(String name) {
        return company(name, company -> {});
    }

    private Company under(Company parent, String name) {
        return company(name, company -> {
            company.setParentId(parent.id());
            company.setParentLink(ParentLink.SUBSIDIARY);
        });
    }

    private void refuses(String property, String key, Consumer<Company> facts) {
        assertThatThrownBy(() -> company("Refused", facts)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.property()).isEqualTo(property);
            assertThat(e.key()).isEqualTo(key);
        });
    }

    @Test
    void keepsCapitalInItsOwnCurrencyAndUnknownIsNotZero() {
        var known = company("Known", c -> {
            c.setCapitalAmount(new BigDecimal("640000000"));
            c.setCapitalCurrency("CNY");
        });
        var unknown = company("Unknown", c -> c.setCapitalCurrency("USD"));
        assertThat(companies.find(known.id()).capital()).isEqualTo(new Money(new BigDecimal("640000000.00"), "CNY"));
        assertThat(companies.find(unknown.id()).capital()).isNull();
        assertThat(companies.find(unknown.id()).getCapitalCurrency()).isNull();
        refuses("capitalCurrency", "company.capital.currency.required", c -> c.setCapitalAmount(BigDecimal.TEN));
        refuses("capitalAmount", "ledger.amount.wrong", c -> {
            c.setCapitalAmount(BigDecimal.ZERO);
            c.setCapitalCurrency("CNY");
        });
    }

    @Test
    void refusesImpossibleFactsAtTheirField() {
        refuses("foundedYear", "company.founded.wrong", c -> c.setFoundedYear(9000));
        refuses("foundedYear", "company.founded.wrong", c -> c.setFoundedYear(12));
        refuses("phone", "contact.wrong.phone", c -> c.setPhone("call us"));
        refuses("email", "contact.wrong.email", c -> c.setEmail("not mail"));
        refuses("tags", "company.tag.long", c -> c.setTags(Set.of("标".repeat(41))));
    }

    @Test
    void readsAPhoneWithoutCountryCodeWhereTheCompanyIs() {
        var chinese = company("Beijing", c -> {
            c.setPlaceId(place("cn-beijing"));
            c.setPhone("０１０ 6505 2255");
        });
        var american = company("Seattle", c -> {
            c.setPlaceId(place("us-wa-seattle"));
            c.setPhone("206 389 7200");
        });
        assertThat(chinese.getPhone()).isEqualTo("+86 10 6505 2255");
        assertThat(american.getPhone()).isEqualTo("+1 206-389-7200");
        assertThat(company("Nowhere", c -> c.setPhone("010-8888 6666")).getPhone())
                .as("read at the desk of whoever types")
                .isEqualTo("+86 10 8888 6666");
    }

    @Test
    void keepsAWebsiteAsAWholeAddressAndNothingElse() {
        assertThat(company("Web", c -> c.setWebsite("www.example.com")).getWebsite())
                .isEqualTo("https://www.example.com");
        assertThat(company("None", c -> c.setWebsite(" ")).getWebsite()).isNull();
        refuses("website", "company.website.wrong", c -> c.setWebsite("javascript:alert(1)"));
        refuses("website", "company.website.wrong", c -> c.setWebsite("coming soon"));
    }

    @Test
    void tellsApartWhatIsWrongWithAnIdentifier() {
        refuses("uscc", "identifierfault.uscc_length", c -> c.setUscc("91350100M000100Y4"));
        refuses("uscc", "identifierfault.uscc_letter", c -> c.setUscc("9135O100M000100Y43"));
        refuses("uscc", "identifierfault.uscc_check", c -> c.setUscc("91350100M000100Y4A"));
        refuses("ein", "identifierfault.ein_length", c -> c.setEin("12-345678"));
        refuses("ein", "identifierfault.ein_digits", c -> c.setEin("12-34S6789"));
    }

    @Test
    void writesATagAsTheHouseDoes() {
        company("First", c -> c.setTags(Set.of("Solar", "一带一路")));
        var second = company("Second", c -> c.setTags(Set.of("#ＳＯＬＡＲ", "solar ", "𠮷野家", " ")));
        assertThat(companies.find(second.id()).getTags()).containsExactlyInAnyOrder("Solar", "𠮷野家");
        assertThat(tags.of(Company.class)).containsExactly("Solar", "一带一路", "𠮷野家");
        second.setTags(Set.of());
        companies.save(second);
        assertThat(tags.of(Company.class)).containsExactly("Solar", "一带一路");
    }

    @Test
    void tagsOfCompaniesThatOneMayNotSeeAreNotSuggested() {
        company("Chinese", c -> c.setTags(Set.of("secret plan")));
        signIns.signIn(user("us-staff", "seattle"), Map.of(Permission.COMPANY_READ, Scope.DESK));
        assertThat(tags.of(Company.class)).isEmpty();
    }

    @Test
    void drawsTheGroupFromItsTop() {
        var top = company("Top");
        var middle = under(top, "Middle");
        var sister = under(top, "Sister");
        var low = under(middle, "Low");
        var archived = under(middle, "Archived");
        companies.archive(archived.id());
        var tree = companies.group(middle.id());
        assertThat(tree.company()).isEqualTo(top.ref());
        assertThat(tree.below()).extracting(GroupNode::company).containsExactly(middle.ref(), sister.ref());
        assertThat(tree.below().getFirst().below())
                .extracting(GroupNode::company)
                .containsExactly(low.ref());
        assertThat(companies.group(low.id()).company()).isEqualTo(top.ref());
    }

    private void mark(Company company, boolean headquarters) {
        var marked = companies.find(company.id());
        marked.setHeadquarters(headquarters);
        companies.save(marked);
    }

    @Test
    void theHeadquartersIsWhatWasMarkedLastWhereverItStands() {
        var holding = company("Holding");
        var middle = under(holding, "Middle");
        var low = under(middle, "Low");
        var aside = under(holding, "Aside");
        assertThat(companies.headquarters(low.id())).as("nobody said").isEmpty();
        mark(low, true);
        mark(middle, true);
        assertThat(companies.headquarters(aside.id())).contains(middle.ref());
        assertThat(companies.headquarters(low.id())).contains(middle.ref());
        var renamed = companies.find(low.id());
        renamed.setWebsite("low.example.com");
        companies.save(renamed);
        assertThat(companies.headquarters(low.id()))
                .as("another change is no new mark")
                .contains(middle.ref());
        mark(middle, false);
        assertThat(companies.headquarters(holding.id())).contains(low.ref());
        companies.archive(low.id());
        assertThat(companies.headquarters(holding.id())).isEmpty();
    }

    @Test
    void aHiddenHeadquartersIsNotToldAndHiddenSubsidiariesAreNotCounted() {
        var top = company("Top");
        var seen = under(top, "Seen");
        mark(seen, true);
        as(user("us-staff", "seattle"), () -> {
            var hidden = company("Hidden", c -> c.setHeadquarters(true));
            jdbc.sql("update company set parent_id = ? where id = ?")
                    .params(top.id(), hidden.id())
                    .update();
            for (int i = 0; i < 3; i++) {
                under(hidden, "Below hidden " + i);
            }
        });
        signIns.signIn(me, Map.of(Permission.COMPANY_READ, Scope.DESK));
        assertThat(companies.headquarters(top.id())).contains(seen.ref());
        assertThat(companies.group(top.id()).more()).isZero();
        assertThat(companies.group(top.id()).below()).hasSize(1);
    }

    @Test
    void tellsHowManyMoreThereAreThanTheTreeDraws() {
        var top = company("Top");
        var first = under(top, "A");
        under(under(under(first, "A1"), "A2"), "A3");
        for (int i = 0; i < GroupRepository.MOST_BELOW + 1; i++) {
            under(top, "B" + i);
        }
        var archived = under(top, "C");
        companies.archive(archived.id());
        var fromTop = companies.group(top.id());
        assertThat(fromTop.below()).hasSize(GroupRepository.MOST_BELOW);
        assertThat(fromTop.more()).isEqualTo(2);
        var a1 = fromTop.below().getFirst().below().getFirst();
        assertThat(a1.below()).isEmpty();
        assertThat(a1.more()).as("what lies three levels below").isEqualTo(1);
        assertThat(companies.group(first.id()).more()).isEqualTo(2);
        assertThat(companies.group(first.id()).below().getFirst().more()).isZero();
    }

    @Test
    void aNameThatNobodySeesIsNone() {
        for (var name : List.of(
                "\u200D\u200D",
                "\u2800",
                "\u2063\u2064",
                "\uDB40\uDC41\uDB40\uDC42",
                "\u034F",
                "\u180E\u17B4",
                "\uFE0F")) {
            refuses("nameEn", "company.name.required", company -> company.setNameEn(name));
        }
    }

    @Test
    void refusesACircleAtTheField() {
        var top = company("Top");
        var middle = under(top, "Middle");
        var low = under(middle, "Low");
        var changed = companies.find(top.id());
        changed.setParentId(low.id());
        assertThatThrownBy(() -> companies.save(changed)).isInstanceOfSatisfying(RuleException.class, e -> {
            assertThat(e.key()).isEqualTo("company.parent.circle");
            assertThat(e.property()).isEqualTo("parentId");
        });
        changed.setParentId(top.id());
        assertThatThrownBy(() -> companies.save(changed)).hasMessage("company.parent.itself");
        changed.setParentId(-5L);
        assertThatThrownBy(() -> companies.save(changed)).hasMessage("company.parent.unknown");
    }

    @Test
    void refusesACircleThatTwoCloseAtOnce() {
        var a = company("A");
        var b = company("B");
        var c = under(b, "C");
        assertThatThrownBy(() -> atOnce(() -> hang(a, c), () -> hang(b, a)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("company.parent.circle"));
        assertThat(companies.find(b.id()).getParentId()).isNull();
        assertThat(companies.find(a.id()).getParentId()).isEqualTo(c.id());
    }

    private void hang(Company company, Company parent) {
        var changed = companies.find(company.id());
        changed.setParentId(parent.id());
        changed.setParentLink(ParentLink.SUBSIDIARY);
        companies.save(changed);
    }

    @Test
    void refusesAChainWithoutEndAndDrawsACircleThatIsThereAnyway() {
        var last = company("Level 0");
        for (int level = 1; level < CompanyGroups.DEEPEST; level++) {
            last = under(last, "Level " + level);
        }
        var deepest = last;
        assertThatThrownBy(() -> under(deepest, "Too deep")).hasMessage("company.parent.deep");
        var top = company("Top of another group");
        under(under(top, "Below"), "Below that");
        var grandparent = companies.find(companies.find(deepest.getParentId()).getParentId());
        assertThatThrownBy(() -> hang(top, grandparent)).hasMessage("company.parent.deep");
        hang(top, companies.find(grandparent.getParentId()));
        var a = company("A");
        var b = under(a, "B");
        jdbc.sql("update company set parent_id = ? where id = ?")
                .params(b.id(), a.id())
                .update();
        var drawn = companies.group(a.id());
        assertThat(drawn.company()).isEqualTo(b.ref());
        assertThat(drawn.below()).extracting(GroupNode::company).containsExactly(a.ref());
    }

    @Test
    void aHiddenParentIsRestrictedAndStays() {
        var parent = as(user("us-staff", "seattle"), () -> company("Hidden parent"));
        var child = under(parent, "Child");
        signIns.signIn(me, Map.of(Permission.COMPANY_READ, Scope.DESK, Permission.COMPANY_WRITE, Scope.DESK));
        var tree = companies.group(child.id());
        assertThat(tree.company()).isNull();
        assertThat(tree.below()).extracting(GroupNode::company).containsExactly(child.ref());
        var changed = companies.find(child.id());
        changed.setNameZh("子公司");
        assertThat(companies.save(changed).getParentId()).isEqualTo(parent.id());
        var other = company("Other");
        other.setParentId(parent.id());
        assertThatThrownBy(() -> companies.save(other)).hasMessage("company.parent.unknown");
    }

    @Test
    void movesToAnOfficeWithinReachOnly() {
        var company = company("Moving");
        company.setOfficeId(office("shanghai"));
        var moved = companies.save(company);
        assertThat(companies.find(moved.id()).getOfficeId()).isEqualTo(office("shanghai"));
        moved.setOfficeId(office("seattle"));
        assertThatThrownBy(() -> companies.save(moved)).isInstanceOf(AccessDeniedException.class);
        var again = companies.find(moved.id());
        again.setOwnerId(user("cn-staff", "shanghai"));
        assertThat(companies.save(again).getOwnerId()).isNotEqualTo(me);
    }
}
