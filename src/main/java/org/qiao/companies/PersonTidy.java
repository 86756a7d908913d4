package org.qiao.companies;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Desk;
import org.qiao.kernel.Language;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;

/** Brings a person's facts into the form in which they are kept, and refuses impossible ones at their field. */
@Component
class PersonTidy {

    /** Ranks in protocol count from 1 to this. */
    static final int LOWEST_RANK = 99;

    private final CompanyService companies;
    private final Survivors survivors;
    private final TagBook tags;
    private final CurrentUser user;

    PersonTidy(CompanyService companies, Survivors survivors, TagBook tags, CurrentUser user) {
        this.tags = tags;
        this.companies = companies;
        this.survivors = survivors;
        this.user = user;
    }

    /**
     * Checks a person before it is stored. A role at a company that was merged becomes one at where that is now.
     *
     * @param stored the person as it stands, null for a new one
     * @throws RuleException at the field of the first fact that cannot be
     */
    void check(Person person, @Nullable Person stored) {
        person.setFamilyEn(PlainText.line(person.getFamilyEn()));
        person.setGivenEn(PlainText.line(person.getGivenEn()));
        person.setFamilyZh(PlainText.line(person.getFamilyZh()));
        person.setGivenZh(PlainText.line(person.getGivenZh()));
        person.setReading(PlainText.line(person.getReading()));
        person.setAliases(person.getAliases().stream()
                .flatMap(alias -> alias.tidy().stream())
                .distinct()
                .toList());
        person.setTags(tags.tidy(person.getTags()));
        if (person.name(Language.EN).isEmpty()) {
            throw new RuleException("person.name.required", "familyEn");
        }
        if (stored != null
                && stored.getJurisdiction() != person.getJurisdiction()
                && !protects(stored.getJurisdiction())) {
            throw new RuleException("person.jurisdiction.theirs", "jurisdiction");
        }
        var rank = person.getProtocolRank();
        if (rank != null && (rank < 1 || rank > LOWEST_RANK)) {
            throw new RuleException("person.rank.wrong", "protocolRank");
        }
        var known = stored == null ? List.<Long>of() : companiesOf(stored);
        var added =
                companiesOf(person).stream().filter(id -> !known.contains(id)).toList();
        if (companies.refs(added).size() < added.stream().distinct().count()) {
            throw new RuleException("person.company.unknown", "affiliations");
        }
        person.setAffiliations(person.getAffiliations().stream()
                .map(role -> role.at(Objects.requireNonNull(survivors.company(role.companyId()))))
                .distinct()
                .toList());
        RoleDates.check(person.getAffiliations());
    }

    /**
     * Whether the viewer's own side protects people of the jurisdiction. Only it moves them under other rules: a reveal or a
     * consent must not become a way to open their details for good.
     */
    boolean protects(Jurisdiction jurisdiction) {
        return (user.require().desk() == Desk.CN) == (jurisdiction == Jurisdiction.CN);
    }

    private static List<Long> companiesOf(Person person) {
        return person.getAffiliations().stream().map(Affiliation::companyId).toList();
    }
}
