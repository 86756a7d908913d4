package org.qiao.membership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.qiao.kernel.Language;
import org.springframework.stereotype.Component;

/** Makes tiers, companies, people and memberships as whoever is signed in. */
@Component
public class TestMemberships {

    private final MembershipService memberships;
    private final TermService terms;
    private final TierService tiers;
    private final CompanyService companies;
    private final PersonService people;
    private final CurrentUser user;

    TestMemberships(
            MembershipService memberships,
            TermService terms,
            TierService tiers,
            CompanyService companies,
            PersonService people,
            CurrentUser user) {
        this.memberships = memberships;
        this.terms = terms;
        this.tiers = tiers;
        this.companies = companies;
        this.people = people;
        this.user = user;
    }

    /** Memberships of the status as of a day. */
    public static MembershipFilter of(MembershipStatus status, LocalDate on) {
        return filter("", on, List.of(status), null, List.of());
    }

    /** Memberships whose last term ends within so many days of that one. */
    public static MembershipFilter dueWithin(int days, LocalDate on) {
        return filter("", on, List.of(), days, List.of());
    }

    static MembershipFilter filter(String text, LocalDate on, MembershipFilter.Sort sort) {
        return filter(text, on, List.of(), null, List.of(new MembershipFilter.Order(sort, false)));
    }

    /** All memberships, by how they stand. */
    static MembershipFilter byStatus(LocalDate on, boolean descending) {
        return filter(
                "", on, List.of(), null, List.of(new MembershipFilter.Order(MembershipFilter.Sort.STATUS, descending)));
    }

    private static MembershipFilter filter(
            String text,
            LocalDate on,
            List<MembershipStatus> statuses,
            @Nullable Integer days,
            List<MembershipFilter.Order> orders) {
        return new MembershipFilter(
                text,
                on,
                statuses,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                days,
                MembershipFilter.Facts.ANY,
                false,
                orders,
                Language.EN);
    }

    /** A tier of twelve months, two seats and 60 days of grace, for US$5,000 or ¥30,000. */
    public long tier(String name) {
        return user.runAsSystem("test", () -> {
            var tier = new Tier();
            tier.setNameEn(name);
            tier.setNameZh(name + "级");
            tier.setDuesUsd(new BigDecimal(5000));
            tier.setDuesCny(new BigDecimal(30_000));
            return tiers.save(tier).id();
        });
    }

    public long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en);
        company.setNameZh(zh);
        return companies.save(company).id();
    }

    public long person(String family, @Nullable Long company) {
        var person = people.create();
        person.setFamilyEn(family);
        person.setGivenEn("Test");
        if (company != null) {
            person.setAffiliations(List.of(new Affiliation(company, "CEO", "总裁")));
        }
        return people.save(person).id();
    }

    /** A membership of that company without terms. */
    public Membership of(long company) {
        var membership = memberships.create();
        membership.setCompanyId(company);
        return memberships.save(membership);
    }

    /** A membership of a new company of that name. */
    public Membership of(String name) {
        return of(company(name, name));
    }

    public TermEntry entry(long tier, String from, String to) {
        var entry = new TermEntry();
        entry.setTierId(tier);
        entry.setStartsOn(LocalDate.parse(from));
        entry.setEndsOn(LocalDate.parse(to));
        entry.setDues(new BigDecimal(5000));
        entry.setCurrency("USD");
        return entry;
    }

    public Term term(Membership membership, long tier, String from, String to) {
        return terms.add(membership.id(), entry(tier, from, to));
    }

    public Payment payment(String day, String amount, String currency) {
        var payment = new Payment();
        payment.setPaidOn(LocalDate.parse(day));
        payment.setAmount(new BigDecimal(amount));
        payment.setCurrency(currency);
        return payment;
    }
}
