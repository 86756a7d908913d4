package org.qiao.companies;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What companies and people are called, for whoever lays their names beside others'. Gives what the actor may see. */
@Component
@Transactional(readOnly = true)
public class NameBook {

    private final NameBookRepository names;
    private final CompanyRepository companies;
    private final PersonRepository people;

    NameBook(NameBookRepository names, CompanyRepository companies, PersonRepository people) {
        this.names = names;
        this.companies = companies;
        this.people = people;
    }

    /** Those of the companies that there are, archived ones included. */
    public List<NamedRecord> companies(Collection<Long> ids) {
        return names.companies(ids);
    }

    /** Those of the people that there are, archived ones included. */
    public List<NamedRecord> people(Collection<Long> ids) {
        return names.people(ids);
    }

    /** Ids of the next companies after that one, archived ones included, in order. */
    public List<Long> companiesAfter(long id, int limit) {
        return companies.after(id, limit);
    }

    /** Ids of the next people after that one, archived ones included, in order. */
    public List<Long> peopleAfter(long id, int limit) {
        return people.after(id, limit);
    }

    /** How many companies and people there are, archived ones included. */
    public long count() {
        return names.count("Company") + names.count("Person");
    }
}
