package org.qiao.screening;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.qiao.companies.CompanyService;
import org.qiao.companies.PersonService;
import org.springframework.stereotype.Component;

/** Makes lists of parties that nobody has ever heard of, and records of ours that resemble them. */
@Component
public class TestLists {

    public static final String NAME = "Test list";

    private static final String HEADER = "name,aliases,country,program,source_id\n";

    private final ListLoading loading;
    private final ListCheck check;
    private final CompanyService companies;
    private final PersonService people;

    TestLists(ListLoading loading, ListCheck check, CompanyService companies, PersonService people) {
        this.loading = loading;
        this.check = check;
        this.companies = companies;
        this.people = people;
    }

    /** A plain file of lines {@code name|aliases|id}. */
    public static byte[] plain(String... entries) {
        return (HEADER
                        + List.of(entries).stream()
                                .map(entry -> entry.split("\\|", -1))
                                .map(parts -> "\"" + parts[0] + "\",\"" + parts[1] + "\",Nowhere,Test," + parts[2])
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** So many entries that nobody resembles. */
    public static String[] many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Qxv" + Integer.toString(i, 36) + "o Zrk" + Integer.toString(i * 31, 36) + "||N" + i)
                .toArray(String[]::new);
    }

    /** Loads the file as the test list of that day, as whoever is signed in. */
    public long load(byte[] file, String day) {
        return loading.load(file, ListFormat.PLAIN, NAME, LocalDate.parse(day), false);
    }

    /** Loads it and lays everything beside it. */
    public long loadAndCheck(byte[] file, String day) {
        var edition = load(file, day);
        check.run(edition, done -> {});
        return edition;
    }

    public long company(String en, String zh) {
        var company = companies.create();
        company.setNameEn(en.isEmpty() ? null : en);
        company.setNameZh(zh.isEmpty() ? null : zh);
        return companies.save(company).id();
    }

    public void rename(long id, String en) {
        var company = companies.find(id);
        company.setNameEn(en);
        companies.save(company);
    }

    public void archive(long id) {
        companies.archive(id);
    }

    public void restore(long id) {
        companies.restore(id);
    }

    public long person(String family, String given, String familyZh, String givenZh) {
        var person = people.create();
        person.setFamilyEn(family.isEmpty() ? null : family);
        person.setGivenEn(given.isEmpty() ? null : given);
        person.setFamilyZh(familyZh.isEmpty() ? null : familyZh);
        person.setGivenZh(givenZh.isEmpty() ? null : givenZh);
        return people.save(person).id();
    }
}
