package org.qiao.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a merge of people changed, as far as undoing it needs to know.
 *
 * @param fields what of the winner became another
 * @param names what was added to the winner's other names
 * @param tags what was added to the winner's tags; merges from before people had tags say nothing of them
 * @param roles what was added to the winner's roles, or became another
 * @param moved the rows that followed, by {@link MergeMoves#key}
 */
record PersonMergeRecord(
        List<MergeFields.Change> fields,
        List<PersonAlias> names,
        @Nullable List<String> tags,
        List<RoleChange> roles,
        Map<String, List<MergeMoves.Moved>> moved) {

    List<String> addedTags() {
        return tags == null ? List.of() : tags;
    }

    /** @param before null for a role that only the loser had */
    record RoleChange(@Nullable Role before, Role after) {}

    /** A role as it is kept. */
    record Role(
            long company,
            @Nullable String titleEn,
            @Nullable String titleZh,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Role of(Affiliation role) {
            return new Role(
                    role.companyId(), role.getTitleEn(), role.getTitleZh(), role.getValidFrom(), role.getValidTo());
        }

        Affiliation affiliation() {
            return new Affiliation(company, titleEn, titleZh, from, to);
        }
    }
}
