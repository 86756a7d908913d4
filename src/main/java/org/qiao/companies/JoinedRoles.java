package org.qiao.companies;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.PersonMergeRecord.Role;
import org.qiao.companies.PersonMergeRecord.RoleChange;

/** The roles of two records of one person: the same role at the same time is one, and knows its first day if either does. */
final class JoinedRoles {

    private JoinedRoles() {}

    /** What has to be added to the winner's roles, or become another of them. */
    static List<RoleChange> changes(List<Affiliation> winners, List<Affiliation> losers) {
        var roles = new ArrayList<>(winners);
        var changes = new ArrayList<RoleChange>();
        for (var role : losers) {
            var same = roles.stream().filter(r -> RoleDates.meet(r, role)).findFirst();
            if (same.isEmpty()) {
                roles.add(role);
                changes.add(change(null, role));
            } else if (same.get().getValidFrom() == null && role.getValidFrom() != null) {
                var known = same.get().during(role.getValidFrom(), same.get().getValidTo());
                roles.remove(same.get());
                roles.add(known);
                changes.add(change(same.get(), known));
            }
        }
        return changes;
    }

    private static RoleChange change(@Nullable Affiliation before, Affiliation after) {
        return new RoleChange(before == null ? null : Role.of(before), Role.of(after));
    }

    static void apply(Person person, List<RoleChange> changes) {
        var roles = new ArrayList<>(person.getAffiliations());
        for (var change : changes) {
            if (change.before() != null) {
                roles.remove(change.before().affiliation());
            }
            roles.add(change.after().affiliation());
        }
        person.setAffiliations(roles);
    }

    /** Puts the roles back, latest first, and tells whether none of them was changed since. */
    static boolean back(Person person, List<RoleChange> changes) {
        var roles = new ArrayList<>(person.getAffiliations());
        var whole = true;
        for (var change : changes.reversed()) {
            if (!roles.remove(change.after().affiliation())) {
                whole = false;
            } else if (change.before() != null) {
                roles.add(change.before().affiliation());
            }
        }
        person.setAffiliations(roles);
        return whole;
    }
}
