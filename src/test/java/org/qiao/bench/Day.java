package org.qiao.bench;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qiao.bench.Action.Turn;

/** What is timed: the actions of the table of goals, on the data that the generator makes. */
final class Day {

    static final String BOARD = "pipeline/cn-to-us";
    private static final List<String> SORTS = List.of("UPDATED", "KIND", "-NAME", "SECTOR", "PLACE");
    private static final List<String> FILTERS = List.of(
            "kind=member&place=cn",
            "kind=prospect&place=cn-guangdong",
            "sector=agri-food&place=us",
            "kind=prospect&sector=agri-food",
            "kind=member&updated=365",
            "place=us&q=solar");

    private Day() {}

    /** @param companies how many there are */
    static List<Action> actions(long companies) {
        return Stream.concat(pages(companies).stream(), FILTERS.stream().map(Day::pair))
                .toList();
    }

    /** One pair of filters alone, since a percentile over all of them is that of the slowest. */
    private static Action pair(String filters) {
        return new Visit(filters, "vaadin-grid", "companies?" + filters);
    }

    private static List<Action> pages(long companies) {
        return List.of(
                new Visit("list", "vaadin-grid", "companies"),
                new Visit("sort", "vaadin-grid", turn("companies?sort=", SORTS)),
                new Visit("rare fragment", "vaadin-grid", "companies?q=yvorq"),
                new Visit("list, two filters", "vaadin-grid", turn("companies?", FILTERS)),
                new Count("exact count, two filters", turn("companies?", FILTERS)),
                new Scroll("last pages", "companies"),
                new Scroll("last pages, by date", "companies?sort=UPDATED"),
                company(companies),
                new Visit("company, 10 touches", "vaadin-tabs", "companies/2/touches"),
                new Visit("company, 1,000 touches", "vaadin-tabs", "companies/1/touches"),
                new Find("search, two characters", List.of("机器", "电池", "光学", "水务")),
                new Find("search, pinyin", List.of("jiqiren", "dianchi", "guangxue", "shuiwu")),
                new Find("search, initials", List.of("bqb", "bgk", "jln", "wwy")),
                new Find("search, rare fragment", List.of("yvorq", "曦沃")),
                new Hint(companies),
                new Create(),
                new Visit("board", "qiao-column", BOARD),
                new Move(BOARD),
                new Visit("review", "qiao-chart", "review"),
                new Download("report, PDF of all deals", "report", "PDF", "%PDF"));
    }

    /** A working day of staff: mostly companies, now and then a search, a board, something new. */
    static Action mix(long companies) {
        var list = new Visit("list", "vaadin-grid", "companies");
        var touches = new Visit("touches", "vaadin-tabs", "companies/2/touches");
        return new Mix(List.of(
                list,
                company(companies),
                touches,
                new Find("search", List.of("机器", "dianchi", "yvorq")),
                company(companies),
                new Visit("filters", "vaadin-grid", turn("companies?", FILTERS)),
                company(companies),
                new Visit("board", "qiao-column", BOARD),
                new Create(),
                new Visit("today", "h1", "today")));
    }

    private static Visit company(long companies) {
        var others = Math.toIntExact(Math.max(1, companies - 2));
        return new Visit(
                "company",
                "vaadin-tabs",
                turn -> "companies/" + (3 + turn.dice().nextInt(others)));
    }

    private static Function<Turn, String> turn(String address, List<String> endings) {
        return turn -> address + endings.get(turn.number() % endings.size());
    }
}
