package org.qiao.companies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything a merge changed, as far as undoing it needs to know.
 *
 * @param fields what of the winner became another
 * @param names what was added to the winner's other names
 * @param tags what was added to its tags
 * @param uscc the loser's identifier, which the winner may have taken over
 * @param moved the rows that followed, by {@link CompanyMoves#key}
 */
record MergeRecord(
        List<Change> fields,
        List<Name> names,
        List<String> tags,
        @Nullable String uscc,
        @Nullable String ein,
        Map<String, List<CompanyMoves.Moved>> moved) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A field of {@link MergeFields} with its values in words. */
    record Change(
            String field, @Nullable String before, @Nullable String after) {}

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

        CompanyAlias alias() {
            return new CompanyAlias(text, language, kind, from, to);
        }
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static MergeRecord of(String json) {
        return JSON.readValue(json, MergeRecord.class);
    }
}
