package org.qiao.companies;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.search.NameCore;
import org.qiao.search.Reading;

/** Names that do not become primary in a merge; none of them is lost. */
final class LosingNames {

    private LosingNames() {}

    /**
     * The names to add to those that the company already has.
     *
     * @param chosen the company as it will be, with its primary names
     * @param sides the two companies as they were
     */
    static List<CompanyAlias> of(Company chosen, Company... sides) {
        var known = Stream.concat(
                        Stream.of(chosen.getNameEn(), chosen.getNameZh()),
                        chosen.getAliases().stream().map(CompanyAlias::getText))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var added = new ArrayList<CompanyAlias>();
        for (var side : sides) {
            keep(side.getNameEn(), side.getNameEnFacts(), chosen.getNameEn(), known, added);
            keep(side.getNameZh(), side.getNameZhFacts(), chosen.getNameZh(), known, added);
            for (var alias : side.getAliases()) {
                if (known.add(alias.getText())) {
                    added.add(alias);
                }
            }
        }
        return added;
    }

    private static void keep(
            @Nullable String name,
            NameFacts facts,
            @Nullable String primary,
            Set<String> known,
            List<CompanyAlias> added) {
        if (name != null && known.add(name)) {
            var kind = facts.kind() == NameKind.USUAL ? kind(name, primary) : facts.kind();
            added.add(new CompanyAlias(name, facts.language(), kind, facts.validFrom(), facts.validTo()));
        }
    }

    /** The same name with more words of a legal form is the legal one, a part of the primary is short; of any other only the record is known. */
    private static NameKind kind(String name, @Nullable String primary) {
        if (primary == null) {
            return NameKind.LEGAL;
        }
        var one = Reading.key(name);
        var other = Reading.key(primary);
        if (NameCore.of(name).equals(NameCore.of(primary)) && one.length() > other.length()) {
            return NameKind.LEGAL;
        }
        return other.contains(one) ? NameKind.SHORT : NameKind.RECORDED;
    }
}
