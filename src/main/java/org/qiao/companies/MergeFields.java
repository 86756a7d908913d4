package org.qiao.companies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.MergeRecord.Change;

/** The fields of a company that a merge may change, each in words so that it can be compared and put back. */
final class MergeFields {

    /** @param key the field's word on the screens, which also names it in the record */
    private record Field(
            String key, Function<Company, @Nullable Object> get, BiConsumer<Company, @Nullable String> set) {}

    private static final List<Field> ALL = List.of(
            new Field("company.name.en", Company::getNameEn, Company::setNameEn),
            new Field("company.name.zh", Company::getNameZh, Company::setNameZh),
            new Field("company.reading", Company::getReading, Company::setReading),
            new Field(
                    "company.kind",
                    Company::getKind,
                    (c, v) -> c.setKind(CompanyKind.valueOf(Objects.requireNonNull(v)))),
            new Field("company.place", Company::getPlaceId, (c, v) -> c.setPlaceId(number(v))),
            new Field("company.sector", Company::getSectorId, (c, v) -> c.setSectorId(number(v))),
            new Field("company.uscc", Company::getUscc, Company::setUscc),
            new Field("company.ein", Company::getEin, Company::setEin),
            new Field("company.phone", Company::getPhone, Company::setPhone),
            new Field("company.email", Company::getEmail, Company::setEmail),
            new Field("company.website", Company::getWebsite, Company::setWebsite),
            new Field(
                    "company.founded",
                    Company::getFoundedYear,
                    (c, v) -> c.setFoundedYear(v == null ? null : Integer.valueOf(v))),
            new Field(
                    "company.capital",
                    Company::getCapitalAmount,
                    (c, v) -> c.setCapitalAmount(v == null ? null : new BigDecimal(v))),
            new Field("company.capital.currency", Company::getCapitalCurrency, Company::setCapitalCurrency),
            new Field("company.parent", Company::getParentId, (c, v) -> c.setParentId(number(v))),
            new Field(
                    "company.parent.link",
                    Company::getParentLink,
                    (c, v) -> c.setParentLink(v == null ? null : ParentLink.valueOf(v))),
            new Field("company.note.en", Company::getNoteEn, Company::setNoteEn),
            new Field("company.note.zh", Company::getNoteZh, Company::setNoteZh),
            new Field("company.owner", Company::getOwnerId, (c, v) -> c.setOwnerId(number(v))),
            new Field("company.office", Company::getOfficeId, (c, v) -> c.setOfficeId(number(v))),
            new Field("company.shared", Company::isShared, (c, v) -> c.setShared(Boolean.parseBoolean(v))));

    private MergeFields() {}

    private static @Nullable Long number(@Nullable String text) {
        return text == null ? null : Long.valueOf(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case BigDecimal amount -> amount.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    /** Every field's value now. */
    static Map<String, @Nullable String> values(Company company) {
        var values = new LinkedHashMap<String, @Nullable String>();
        ALL.forEach(field -> values.put(field.key(), text(field.get().apply(company))));
        return values;
    }

    /** What differs between then and now. */
    static List<Change> changes(Map<String, @Nullable String> before, Company after) {
        var changes = new ArrayList<Change>();
        values(after).forEach((key, now) -> {
            if (!Objects.equals(before.get(key), now)) {
                changes.add(new Change(key, before.get(key), now));
            }
        });
        return changes;
    }

    /** Puts the fields back that nobody changed since, and returns the keys of the others. */
    static List<String> back(Company company, List<Change> changes) {
        var now = values(company);
        var kept = new ArrayList<String>();
        for (var change : changes) {
            var same = Objects.equals(now.get(change.field()), change.after());
            if (same) {
                ALL.stream()
                        .filter(field -> field.key().equals(change.field()))
                        .forEach(field -> field.set().accept(company, change.before()));
            } else if (!Objects.equals(now.get(change.field()), change.before())) {
                kept.add(change.field());
            }
        }
        return kept;
    }
}
