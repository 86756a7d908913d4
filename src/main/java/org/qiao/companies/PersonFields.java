package org.qiao.companies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.MergeFields.Field;

/** The fields of a person that a merge may change. */
final class PersonFields {

    static final MergeFields<Person> ALL = new MergeFields<>(List.of(
            new Field<>("person.family.en", Person::getFamilyEn, Person::setFamilyEn),
            new Field<>("person.given.en", Person::getGivenEn, Person::setGivenEn),
            new Field<>("person.family.zh", Person::getFamilyZh, Person::setFamilyZh),
            new Field<>("person.given.zh", Person::getGivenZh, Person::setGivenZh),
            new Field<>("person.reading", Person::getReading, Person::setReading),
            new Field<>(
                    "person.order",
                    Person::getOrderEn,
                    (p, v) -> p.setOrderEn(MergeFields.constant(NameOrder.class, v))),
            new Field<>(
                    "person.jurisdiction",
                    Person::getJurisdiction,
                    (p, v) -> p.setJurisdiction(MergeFields.constant(Jurisdiction.class, v))),
            new Field<>(
                    "person.languages", p -> String.join(",", p.getLanguages()), (p, v) -> p.setLanguages(codes(v))),
            new Field<>(
                    "person.channel",
                    Person::getPreferredChannel,
                    (p, v) -> p.setPreferredChannel(v == null ? null : ContactKind.valueOf(v))),
            new Field<>(
                    "person.rank",
                    Person::getProtocolRank,
                    (p, v) -> p.setProtocolRank(v == null ? null : Integer.valueOf(v))),
            new Field<>("company.note.en", Person::getNoteEn, Person::setNoteEn),
            new Field<>("company.note.zh", Person::getNoteZh, Person::setNoteZh)));

    private PersonFields() {}

    private static Set<String> codes(@Nullable String text) {
        return text == null || text.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(text.split(",")));
    }
}
