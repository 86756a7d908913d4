package org.qiao.outreach.ui;

import static org.qiao.ui.Texts.t;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.outreach.TouchRow;
import org.qiao.outreach.TouchService;
import org.qiao.search.Hit;
import org.qiao.search.SearchSource;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Touches in the search box, latest first; each leads to the timeline it stands in. */
@Component
class FoundTouches implements SearchSource {

    private static final int SHOWN = 120;

    private final TouchService touches;

    FoundTouches(TouchService touches) {
        this.touches = touches;
    }

    @Override
    public String kind() {
        return "touches";
    }

    @Override
    public String permission() {
        return Permission.TOUCH_READ;
    }

    @Override
    public int position() {
        return 50;
    }

    @Override
    public List<String> documents() {
        return List.of("TOUCH");
    }

    @Override
    public boolean latestFirst() {
        return true;
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return touches.present(ids);
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var language = Texts.language();
        return touches.listed(ids).stream()
                .map(touch -> new Hit(name(touch, language), "", detail(touch), address(touch), ""))
                .toList();
    }

    private static String name(TouchRow touch, Language language) {
        var text = touch.heading(language);
        return text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length()))));
    }

    private static String detail(TouchRow touch) {
        var state = Formats.day(touch.when().local().toLocalDate()) + " · " + t(touch.channel());
        return Links.names(first(touch.companies()), first(touch.people()), touch.deal())
                .map(name -> state + " · " + name)
                .orElse(state);
    }

    private static String address(TouchRow touch) {
        return Links.address(first(touch.companies()), first(touch.people()), touch.deal())
                .map(record -> record + "/touches")
                .orElse("today");
    }

    private static <T> @Nullable T first(List<T> records) {
        return records.isEmpty() ? null : records.getFirst();
    }
}
