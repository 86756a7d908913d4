package org.qiao.demo;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.demo.DemoFile.Source;
import org.qiao.demo.Row.Owned;
import org.qiao.indicators.Indicator;
import org.qiao.search.Reading;
import org.qiao.search.SearchIndex;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the published figures of a data file, shared with both desks. */
final class IndicatorWriter {

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final Known known;
    private final Days days;

    IndicatorWriter(JdbcClient jdbc, SearchIndex index, Known known, Days days) {
        this.jdbc = jdbc;
        this.index = index;
        this.known = known;
        this.days = days;
    }

    void write(String file, DemoIndicator one, @Nullable Source source) {
        var where = new Where(file, "indicator", one.key());
        if (source == null && (one.sourceEn() == null || one.sourceZh() == null)) {
            throw new DemoDataException(where, "nobody says who published it");
        }
        var owned = new Owned(
                known.id("office", one.office(), where),
                known.id("keeper", one.office(), where),
                true,
                null,
                days.now(),
                days.now());
        var sourceEn = one.sourceEn() == null ? SourceLine.title(Objects.requireNonNull(source)) : one.sourceEn();
        var sourceZh = one.sourceZh() == null ? SourceLine.titleZh(Objects.requireNonNull(source)) : one.sourceZh();
        var id = Row.of("indicator")
                .owned(owned)
                .set("measure_en", one.measureEn())
                .set("measure_zh", one.measureZh())
                .set("sort_en", Reading.sortKey(one.measureEn()))
                .set("sort_zh", Reading.sortKey(one.measureZh()))
                .set("home_id", known.idOrNull("place", one.home(), where))
                .set("host_id", known.idOrNull("place", one.host(), where))
                .set("from_year", one.from())
                .set("to_year", one.to())
                .set("amount", one.amount())
                .set("unit", one.unit().name())
                .set("currency", one.currency())
                .set("qualifier", one.qualifier().name())
                .set("printed", one.printed())
                .set("source_en", sourceEn)
                .set("source_zh", sourceZh)
                .set(
                        "published_on",
                        source == null || source.published() == null ? null : LocalDate.parse(source.published()))
                .insertForId(jdbc);
        known.add(where, id);
        index.put(
                "INDICATOR",
                id,
                Indicator.findable(
                        one.measureEn(), one.measureZh(), one.from(), one.to(), one.printed(), sourceEn, sourceZh));
    }
}
