package org.qiao.companies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.qiao.kernel.Language;

/** Names of people that do not become primary in a merge; none of them is lost. */
final class LosingPersonNames {

    private LosingPersonNames() {}

    /**
     * The names to add to those that the person already has.
     *
     * @param chosen the person as it will be, with the primary names
     * @param sides the two records as they were
     */
    static List<PersonAlias> of(Person chosen, Person... sides) {
        var known = new LinkedHashSet<PersonAlias>();
        Stream.concat(primary(chosen), chosen.getAliases().stream())
                .map(LosingPersonNames::letters)
                .forEach(known::add);
        return Stream.of(sides)
                .flatMap(side -> Stream.concat(primary(side), side.getAliases().stream()))
                .filter(name -> !name.isBlank() && known.add(letters(name)))
                .toList();
    }

    private static PersonAlias letters(PersonAlias name) {
        return new PersonAlias(name.language(), name.family(), name.given());
    }

    private static Stream<PersonAlias> primary(Person person) {
        return Stream.of(
                PersonAlias.of(Language.EN, person.getFamilyEn(), person.getGivenEn()),
                PersonAlias.of(Language.ZH, person.getFamilyZh(), person.getGivenZh()));
    }
}
