package org.qiao.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.SortKeys;
import org.qiao.demo.DemoFile.Source;
import org.qiao.demo.Row.Owned;
import org.qiao.search.Findable;
import org.qiao.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the companies of a data file. */
final class CompanyWriter {

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Known known;
    private final Instant now;

    CompanyWriter(JdbcClient jdbc, SearchIndex index, Known known, Instant now) {
        this.jdbc = jdbc;
        this.index = index;
        this.known = known;
        this.now = now;
    }

    void write(String file, DemoCompany company, @Nullable Source source) {
        var where = new Where(file, "company", company.key());
        var en = company.name("en");
        var zh = company.name("zh");
        if (en == null && zh == null) {
            throw new DemoDataException(where, "no name is primary in en or zh");
        }
        var sort = SortKeys.ofCompany(en, zh);
        var id = Row.of("company")
                .owned(new Owned(
                        known.id("office", company.office(), where),
                        known.id("keeper", company.office(), where),
                        company.shared(),
                        null,
                        now,
                        now))
                .set("kind", company.kind().name())
                .set("name_en", en)
                .set("name_zh", zh)
                .set("name_en_kind", company.kind("en"))
                .set("name_zh_kind", company.kind("zh"))
                .set("sort_en", sort.en())
                .set("sort_zh", sort.zh())
                .set("place_id", known.idOrNull("place", company.place(), where))
                .set("sector_id", known.idOrNull("sector", company.sector(), where))
                .set("note_en", SourceLine.below(company.noteEn(), source))
                .set("note_zh", SourceLine.belowZh(company.noteZh(), source))
                .insertForId(jdbc);
        known.add(where, id);
        company.otherSectors()
                .forEach(sector -> Row.of("company_sector")
                        .set("company_id", id)
                        .set("sector_id", known.id("sector", sector, where))
                        .insert(jdbc));
        company.otherPlaces()
                .forEach(place -> Row.of("company_place")
                        .set("company_id", id)
                        .set("place_id", known.id("place", place.place(), where))
                        .set("kind", place.kind().name())
                        .insert(jdbc));
        company.otherNames()
                .forEach(name -> Row.of("company_alias")
                        .set("company_id", id)
                        .set("text", name.text())
                        .set("language", name.lang())
                        .set("kind", name.kind().name())
                        .insert(jdbc));
        var findable = new Findable().name(en).name(zh);
        company.otherNames().forEach(name -> findable.also(name.text()));
        findable.twin(en).twin(zh);
        company.otherNames().forEach(name -> findable.twin(name.text()));
        index.put("COMPANY", id, findable);
    }
}
