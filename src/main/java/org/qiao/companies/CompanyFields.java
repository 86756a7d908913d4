package org.qiao.companies;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.MergeFields.Field;

/** The fields of a company that a merge may change. */
final class CompanyFields {

    static final MergeFields<Company> ALL = new MergeFields<>(List.of(
            new Field<>("company.name.en", Company::getNameEn, Company::setNameEn),
            new Field<>("company.name.zh", Company::getNameZh, Company::setNameZh),
            new Field<>("company.name.en.facts", Company::getNameEnFacts, (c, v) -> c.setNameEnFacts(facts(v))),
            new Field<>("company.name.zh.facts", Company::getNameZhFacts, (c, v) -> c.setNameZhFacts(facts(v))),
            new Field<>("company.reading", Company::getReading, Company::setReading),
            new Field<>(
                    "company.kind", Company::getKind, (c, v) -> c.setKind(MergeFields.constant(CompanyKind.class, v))),
            new Field<>("company.place", Company::getPlaceId, (c, v) -> c.setPlaceId(MergeFields.number(v))),
            new Field<>("company.sector", Company::getSectorId, (c, v) -> c.setSectorId(MergeFields.number(v))),
            new Field<>(
                    "company.sector.others",
                    c -> texts(c.getOtherSectorIds().stream().sorted()),
                    (c, v) -> c.setOtherSectorIds(parts(v).map(Long::valueOf).collect(Collectors.toSet()))),
            new Field<>(
                    "company.place.others",
                    c -> texts(c.getOtherPlaces().stream()),
                    (c, v) -> c.setOtherPlaces(parts(v).map(CompanyPlace::parse).toList())),
            new Field<>("company.uscc", Company::getUscc, Company::setUscc),
            new Field<>("company.ein", Company::getEin, Company::setEin),
            new Field<>("company.phone", Company::getPhone, Company::setPhone),
            new Field<>("company.email", Company::getEmail, Company::setEmail),
            new Field<>("company.website", Company::getWebsite, Company::setWebsite),
            new Field<>(
                    "company.founded",
                    Company::getFoundedYear,
                    (c, v) -> c.setFoundedYear(v == null ? null : Integer.valueOf(v))),
            new Field<>(
                    "company.capital",
                    Company::getCapitalAmount,
                    (c, v) -> c.setCapitalAmount(v == null ? null : new BigDecimal(v))),
            new Field<>("company.capital.currency", Company::getCapitalCurrency, Company::setCapitalCurrency),
            new Field<>("company.parent", Company::getParentId, (c, v) -> c.setParentId(MergeFields.number(v))),
            new Field<>(
                    "company.parent.link",
                    Company::getParentLink,
                    (c, v) -> c.setParentLink(v == null ? null : ParentLink.valueOf(v))),
            new Field<>(
                    "company.headquarters.mark",
                    Company::isHeadquarters,
                    (c, v) -> c.setHeadquarters(Boolean.parseBoolean(v))),
            new Field<>("company.note.en", Company::getNoteEn, Company::setNoteEn),
            new Field<>("company.note.zh", Company::getNoteZh, Company::setNoteZh)));

    private CompanyFields() {}

    private static String texts(Stream<?> several) {
        return several.map(String::valueOf).collect(Collectors.joining(","));
    }

    private static Stream<String> parts(@Nullable String text) {
        return text == null || text.isEmpty() ? Stream.of() : Stream.of(text.split(","));
    }

    private static NameFacts facts(@Nullable String text) {
        return NameFacts.parse(Objects.requireNonNull(text));
    }
}
