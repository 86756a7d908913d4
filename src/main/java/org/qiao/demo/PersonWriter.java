package org.qiao.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.qiao.companies.ContactMask;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.PersonService;
import org.qiao.companies.SortKeys;
import org.qiao.demo.Row.Owned;
import org.qiao.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the people of a data file, their posts, their private contact details with hints, and their consents. */
final class PersonWriter {

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Known known;
    private final Days days;

    PersonWriter(JdbcClient jdbc, SearchIndex index, Known known, Days days) {
        this.jdbc = jdbc;
        this.index = index;
        this.known = known;
        this.days = days;
    }

    void write(String file, DemoPerson person) {
        var where = new Where(file, "person", person.key());
        var now = days.now();
        var id = insert(person, where, now);
        known.add(where, id);
        for (var role : person.roles()) {
            Row.of("affiliation")
                    .set("person_id", id)
                    .set("company_id", known.id("company", role.company(), where))
                    .set("title_en", role.titleEn())
                    .set("title_zh", role.titleZh())
                    .insert(jdbc);
        }
        for (var line : person.contacts()) {
            var contact = Row.of("private_contact")
                    .set("person_id", id)
                    .set("jurisdiction", person.jurisdiction().name())
                    .set("kind", line.kind().name())
                    .set("value", line.value())
                    .set("tail", ContactMask.tail(line.kind(), line.value()))
                    .insertForId(jdbc);
            Row.of("contact_hint")
                    .set("contact_id", contact)
                    .set("person_id", id)
                    .set("kind", line.kind().name())
                    .set("hint", ContactMask.hint(line.kind(), line.value()))
                    .insert(jdbc);
        }
        writeConsent(person, id, where);
        index.put(
                "PERSON",
                id,
                PersonService.findable(person.familyEn(), person.givenEn(), person.familyZh(), person.givenZh(), null));
    }

    private long insert(DemoPerson person, Where where, Instant now) {
        var sort = SortKeys.ofPerson(person.familyEn(), person.givenEn(), person.familyZh(), person.givenZh());
        return Row.of("person")
                .owned(new Owned(
                        known.id("office", person.office(), where),
                        known.id("keeper", person.office(), where),
                        true,
                        null,
                        now,
                        now))
                .set("family_en", person.familyEn())
                .set("given_en", person.givenEn())
                .set("family_zh", person.familyZh())
                .set("given_zh", person.givenZh())
                .set("order_en", person.orderEn().name())
                .set("sort_en", sort.en())
                .set("sort_zh", sort.zh())
                .set("jurisdiction", person.jurisdiction().name())
                .set("note_en", person.noteEn())
                .set("note_zh", person.noteZh())
                .insertForId(jdbc);
    }

    /** A consent is kept in the language that the person was asked in. */
    private void writeConsent(DemoPerson person, long id, Where where) {
        var consent = person.consent();
        if (consent == null) {
            return;
        }
        var chinese = person.jurisdiction() == Jurisdiction.CN;
        ZoneId zone = ZoneOffset.UTC;
        Row.of("contact_consent")
                .set("person_id", id)
                .set("given_on", days.day(consent.on(), zone, where))
                .set("text_version", "2026-01")
                .set("language", chinese ? "zh" : "en")
                .set("purpose", chinese ? consent.purposeZh() : consent.purposeEn())
                .set("taken_by", known.id("keeper", person.office(), where))
                .insert(jdbc);
    }
}
