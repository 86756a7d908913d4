package org.qiao.companies;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;

/** One line of a list of people. */
public record PersonRow(
        long id,
        @Nullable String familyEn,
        @Nullable String givenEn,
        @Nullable String familyZh,
        @Nullable String givenZh,
        NameOrder orderEn,
        Jurisdiction jurisdiction,
        long officeId,
        long ownerId,
        @Nullable String languages,
        @Nullable ContactKind preferredChannel,
        @Nullable Integer protocolRank,
        Instant updatedAt,
        List<Role> roles)
        implements ListRow {

    /** A present role at a company that the viewer may see. */
    public record Role(
            CompanyRef company,
            @Nullable String titleEn,
            @Nullable String titleZh) {

        public String title(Language viewer) {
            return viewer.choose(titleEn, titleZh);
        }
    }

    PersonRow(
            long id,
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            NameOrder orderEn,
            Jurisdiction jurisdiction,
            long officeId,
            long ownerId,
            @Nullable String languages,
            @Nullable ContactKind preferredChannel,
            @Nullable Integer protocolRank,
            Instant updatedAt) {
        this(
                id,
                familyEn,
                givenEn,
                familyZh,
                givenZh,
                orderEn,
                jurisdiction,
                officeId,
                ownerId,
                languages,
                preferredChannel,
                protocolRank,
                updatedAt,
                List.of());
    }

    PersonRow with(List<Role> foundRoles) {
        return new PersonRow(
                id,
                familyEn,
                givenEn,
                familyZh,
                givenZh,
                orderEn,
                jurisdiction,
                officeId,
                ownerId,
                languages,
                preferredChannel,
                protocolRank,
                updatedAt,
                foundRoles);
    }

    /** The languages that the person speaks, as ISO 639-1 codes, best first. */
    public List<String> spoken() {
        return languages == null ? List.of() : List.of(languages.split(","));
    }

    /** The person as others link to them. */
    public PersonRef ref() {
        return new PersonRef(id, familyEn, givenEn, familyZh, givenZh, orderEn);
    }

    public String name(Language viewer) {
        return PersonName.of(familyEn, givenEn, familyZh, givenZh, orderEn, viewer);
    }

    /** The name as a list sorted by it shows it, the family name first. */
    public String listName(Language viewer) {
        return PersonName.listed(familyEn, givenEn, familyZh, givenZh, orderEn, viewer);
    }

    /** The name in the other language where it differs from {@link #name}. */
    public String otherName(Language viewer) {
        var other = name(viewer.opposite());
        return other.equals(name(viewer)) ? "" : other;
    }
}
