package org.qiao.companies;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.search.NameCore;
import org.qiao.search.Reading;

/** Whether two records of companies give a sign of being the same: a name without its legal form, or an identifier. */
final class CompanyLikeness {

    /** Shorter beginnings are common to many names. */
    private static final int SHORTEST = 2;

    private CompanyLikeness() {}

    static boolean of(Company one, Company other) {
        return Stream.<Function<Company, Object>>of(
                                Company::getUscc,
                                Company::getEin,
                                Company::getWebsite,
                                Company::getEmail,
                                Company::getPhone)
                        .anyMatch(fact -> same(fact.apply(one), fact.apply(other)))
                || names(one).stream().anyMatch(name -> isOne(name, names(other)));
    }

    private static boolean same(
            @org.jspecify.annotations.Nullable Object one, @org.jspecify.annotations.Nullable Object other) {
        return one != null && one.equals(other);
    }

    private static boolean isOne(String name, Collection<String> others) {
        return others.stream()
                .anyMatch(other -> begins(name, other) || begins(other, name) || NameCore.isSlip(name, other));
    }

    private static boolean begins(String name, String other) {
        return name.equals(other) || other.length() >= SHORTEST && name.startsWith(other);
    }

    /** Chinese names also as they are read, since the other record may bear only that. */
    private static Set<String> names(Company company) {
        return Stream.concat(
                        Stream.of(company.getNameEn(), company.getNameZh()),
                        company.getAliases().stream().map(CompanyAlias::getText))
                .filter(Objects::nonNull)
                .map(NameCore::of)
                .flatMap(core -> Reading.hasHan(core) ? Stream.of(core, Reading.pinyin(core)) : Stream.of(core))
                .filter(core -> !core.isEmpty())
                .collect(Collectors.toSet());
    }
}
