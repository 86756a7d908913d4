package org.qiao.companies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The people of a company follow with their roles; a role that they have at both companies stays one. */
@Component
class AffiliationMoves implements CompanyMoves {

    private static final String DOUBLE = "double";

    private final CompanyMergeRepository merges;
    private final PersonRepository people;

    AffiliationMoves(CompanyMergeRepository merges, PersonRepository people) {
        this.merges = merges;
        this.people = people;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var moved = new ArrayList<Moved>();
        for (var person : merges.peopleAt(loser)) {
            var roles = new ArrayList<>(person.getAffiliations());
            for (var role : List.copyOf(roles)) {
                if (role.companyId() == loser) {
                    roles.remove(role);
                    var there = role.at(winner);
                    var isDouble = roles.contains(there);
                    if (!isDouble) {
                        roles.add(there);
                    }
                    moved.add(Moved.of(
                            person.id(),
                            role.getTitleEn(),
                            role.getTitleZh(),
                            text(role.getValidFrom()),
                            text(role.getValidTo()),
                            isDouble ? DOUBLE : null));
                }
            }
            person.setAffiliations(roles);
        }
        merges.flush();
        return moved;
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var role = role(loser, item.was());
            var person = people.listed(List.of(item.id())).stream().findFirst().orElse(null);
            if (person == null || !person.getAffiliations().contains(role.at(winner))) {
                stayed.add(item.id());
                continue;
            }
            var roles = new ArrayList<>(person.getAffiliations());
            if (!DOUBLE.equals(item.was().get(4))) {
                roles.remove(role.at(winner));
            }
            roles.add(role);
            person.setAffiliations(roles);
        }
        merges.flush();
        return stayed;
    }

    private static Affiliation role(long company, List<@Nullable String> was) {
        return new Affiliation(company, was.get(0), was.get(1), day(was.get(2)), day(was.get(3)));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return people.present(ids);
    }
}
