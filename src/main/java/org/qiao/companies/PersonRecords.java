package org.qiao.companies;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.search.Findable;
import org.qiao.search.SortedRecords;
import org.springframework.stereotype.Component;

/** People for whoever writes the search index anew. */
@Component
class PersonRecords implements SortedRecords {

    private final PersonRepository people;

    PersonRecords(PersonRepository people) {
        this.people = people;
    }

    @Override
    public String kind() {
        return PersonRepository.KIND;
    }

    @Override
    public Class<?> type() {
        return Person.class;
    }

    @Override
    public Map<Long, Findable> findables(Collection<Long> ids) {
        return people.listed(ids).stream().collect(Collectors.toMap(Person::id, Person::findable));
    }

    @Override
    public void sortAgain(Collection<Long> ids) {
        people.listed(ids).stream()
                .filter(person -> !person.isSorted())
                .forEach(person -> people.sortBy(person.id(), person.sortKeys()));
    }
}
