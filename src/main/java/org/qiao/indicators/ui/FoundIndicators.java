package org.qiao.indicators.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.indicators.IndicatorRow;
import org.qiao.indicators.IndicatorService;
import org.qiao.indicators.IndicatorText;
import org.qiao.kernel.Language;
import org.qiao.search.Hit;
import org.qiao.search.SearchSource;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Published figures in the search box, each with its years, its qualifier and its source. */
@Component
class FoundIndicators implements SearchSource {

    private final IndicatorService indicators;

    FoundIndicators(IndicatorService indicators) {
        this.indicators = indicators;
    }

    @Override
    public String kind() {
        return "indicators";
    }

    @Override
    public String permission() {
        return Permission.INDICATOR_READ;
    }

    @Override
    public int position() {
        return 55;
    }

    @Override
    public List<String> documents() {
        return List.of("INDICATOR");
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return indicators.present(ids);
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var language = Texts.language();
        return indicators.rows(ids).stream()
                .map(row -> new Hit(
                        row.measure(language),
                        row.otherMeasure(language),
                        detail(row, language),
                        "indicators/" + row.id(),
                        ""))
                .toList();
    }

    private static String detail(IndicatorRow row, Language language) {
        return Stream.of(
                        IndicatorText.period(row.fromYear(), row.toYear()),
                        IndicatorText.brief(row),
                        row.source(language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
