package org.qiao.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything a merge of companies changed, as far as undoing it needs to know.
 *
 * @param fields what of the winner became another
 * @param names what was added to the winner's other names
 * @param tags what was added to its tags
 * @param uscc the loser's identifier, which the winner may have taken over
 * @param moved the rows that followed, by {@link MergeMoves#key}
 */
record MergeRecord(
        List<MergeFields.Change> fields,
        List<Name> names,
        List<String> tags,
        @Nullable String uscc,
        @Nullable String ein,
        Map<String, List<MergeMoves.Moved>> moved) {

    /** A name as it is kept beside the primary ones. */
    record Name(
            String text,
            String language,
            NameKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static Name of(CompanyAlias alias) {
            return new Name(
                    alias.getText(), alias.getLanguage(), alias.getKind(), alias.getValidFrom(), alias.getValidTo());
        }

        /** Whether it is this name. What merges before V076 called a former name has had another kind since. */
        boolean is(CompanyAlias alias) {
            return alias.equals(new CompanyAlias(text, language, kind, from, to))
                    || kind == NameKind.FORMER
                            && alias.equals(new CompanyAlias(text, language, NameKind.RECORDED, from, to));
        }
    }
}
