package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.companies.CompanyChoices;
import org.qiao.kernel.Currencies;
import org.qiao.lists.WhoseFilters;
import org.qiao.pipeline.DealFilter;
import org.qiao.pipeline.DealFilter.Order;
import org.qiao.pipeline.DealFilter.Sort;
import org.qiao.pipeline.DealLists;
import org.qiao.pipeline.DealType;
import org.qiao.pipeline.Direction;
import org.qiao.pipeline.LedgerFigures;
import org.qiao.pipeline.PipelineRef;
import org.qiao.pipeline.PipelineService;
import org.qiao.pipeline.StageRef;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.TermFilter;
import org.qiao.reference.Tree;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the board and the list of deals can be filtered by, and what a state of them asks of the services. */
@Component
class DealFilters implements DealLists {

    /** The filter that a board has no need of: it is one pipeline's. */
    static final String PIPELINE = "pipeline";

    private static final String INVESTOR = "company";

    static final long UNKNOWN = -1;

    /** Stands for deals without a sector, or a site. */
    static final String NONE = "none";

    /** Stands for stages that there are no more. */
    private static final String REMOVED = "removed";

    private final PipelineService pipelines;
    private final Sectors sectors;
    private final Places places;
    private final CompanyChoices companies;
    private final WhoseFilters whose;
    private final CourseFilters courses;
    private final BookedFilters booked;
    private final RangeFilters ranges;
    private final LedgerFigures ledger;

    DealFilters(
            PipelineService pipelines,
            Sectors sectors,
            Places places,
            CompanyChoices companies,
            WhoseFilters whose,
            CourseFilters courses,
            BookedFilters booked,
            RangeFilters ranges,
            LedgerFigures ledger) {
        this.pipelines = pipelines;
        this.sectors = sectors;
        this.places = places;
        this.companies = companies;
        this.whose = whose;
        this.courses = courses;
        this.booked = booked;
        this.ranges = ranges;
        this.ledger = ledger;
    }

    List<ListFilter> ofBoard() {
        var language = Texts.language();
        var all = List.of(
                ListFilter.oneOf("direction", t("deal.direction"), Direction.class),
                ListFilter.oneOf("type", t("deal.type"), DealType.class),
                companies.of(INVESTOR, t("deal.company")),
                orNone(TermFilter.of("sector", t("deal.sector"), sectors), t("deal.sector.none")),
                orNone(TermFilter.of("site", t("deal.site"), places), t("deal.site.none")),
                orNone(ListFilter.oneOf("currency", t("deal.currency"), this::currencies), t("deal.currency.none")),
                ListFilter.flag("stuck", t("deal.stuck")),
                ListFilter.flag("unrestricted", t("deal.unrestricted")),
                whose.owner(language),
                whose.office(language));
        return Stream.concat(all.stream(), ranges.all().stream()).toList();
    }

    List<ListFilter> ofList() {
        var all = new ArrayList<ListFilter>();
        all.add(ListFilter.oneOf(
                PIPELINE,
                t("deal.pipeline"),
                () -> pipelines.list().stream()
                        .map(pipeline -> new Choice(pipeline.code(), pipeline.name(Texts.language())))
                        .toList()));
        all.add(ListFilter.oneOf("stage", t("deal.stage"), this::stages));
        all.add(ListFilter.flag("open", t("deal.open")));
        all.addAll(ofBoard());
        all.add(ListFilter.flag("exactly", t("deal.exactly")));
        all.add(ListFilter.flag("mainsector", t("deal.mainsector")));
        all.addAll(courses.all());
        all.addAll(booked.all(this::currencies));
        all.add(ListFilter.flag("archived", t("filter.archived")));
        return all;
    }

    /** A filter that knows deals of which nothing is said, too: they stand first. */
    static ListFilter orNone(ListFilter filter, String none) {
        var nothing = new Choice(NONE, none);
        var records = filter.records();
        return records == null
                ? ListFilter.oneOf(
                        filter.key(),
                        filter.label(),
                        () -> Stream.concat(Stream.of(nothing), filter.choices().get().stream())
                                .toList())
                : ListFilter.records(filter.key(), filter.label(), new OrNone(records, nothing));
    }

    private record OrNone(ListFilter.Records records, Choice nothing) implements ListFilter.Records {

        @Override
        public List<Choice> suggest(String typed, int offset, int limit) {
            if (!nothing.label().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT))) {
                return records.suggest(typed, offset, limit);
            }
            return offset > 0
                    ? records.suggest(typed, offset - 1, limit)
                    : Stream.concat(Stream.of(nothing), records.suggest(typed, 0, limit - 1).stream())
                            .toList();
        }

        @Override
        public List<Choice> named(List<String> tokens) {
            var named = records.named(without(tokens, NONE));
            return tokens.contains(NONE)
                    ? Stream.concat(Stream.of(nothing), named.stream()).toList()
                    : named;
        }
    }

    private List<Choice> currencies() {
        return ledger.currencies().stream()
                .map(code -> new Choice(code, Currencies.word(code, Texts.language())))
                .toList();
    }

    /** Stages of several pipelines may share a name, so that each says whose it is. */
    private List<Choice> stages() {
        var language = Texts.language();
        var all = pipelines.list().stream()
                .flatMap(pipeline -> pipeline.stages().stream()
                        .map(stage -> new Choice(
                                token(pipeline, stage),
                                t("deal.stage.of", stage.name(language), pipeline.name(language)))));
        return Stream.concat(all, Stream.of(new Choice(REMOVED, t("review.stage.gone"))))
                .toList();
    }

    static List<Long> terms(ListState state, String key, Tree tree) {
        var ids = new ArrayList<>(TermFilter.ids(state.with(key, without(state.of(key), NONE)), key, tree));
        if (state.of(key).contains(NONE)) {
            ids.add(DealFilter.NONE);
        }
        return ids;
    }

    private static List<String> without(List<String> tokens, String token) {
        return tokens.stream().filter(t -> !t.equals(token)).toList();
    }

    @Override
    public DealFilter filter(String query) {
        return read(ListState.read(QueryParameters.fromString(query), ofList()));
    }

    @Override
    public List<String> words(String query) {
        var known = ofList();
        var state = ListState.read(QueryParameters.fromString(query), known);
        var set = known.stream()
                .filter(filter -> state.has(filter.key()))
                .map(filter -> filter.words(state.of(filter.key())));
        return Stream.concat(state.text().isEmpty() ? Stream.of() : Stream.of(t("deals.search")), set)
                .toList();
    }

    DealFilter read(ListState state) {
        var all = pipelines.list();
        var codes = all.stream().collect(Collectors.toMap(PipelineRef::code, PipelineRef::id));
        return new DealFilter(
                state.text(),
                ids(state.of(PIPELINE), codes),
                stages(state, all),
                companies.ids(state, INVESTOR),
                new DealFilter.Traits(
                        state.values("direction", Direction.class),
                        state.values("type", DealType.class),
                        new DealFilter.Terms(
                                terms(state, "sector", sectors),
                                terms(state, "site", places),
                                state.has("exactly"),
                                state.has("mainsector")),
                        state.of("currency"),
                        new DealFilter.Whose(whose.owners(state), whose.offices(state)),
                        ranges.read(state),
                        state.has("stuck"),
                        state.has("unrestricted")),
                courses.read(state, booked.read(state)),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }

    /** The chosen stages, of which only the open ones count where open deals are asked for; none of them finds nothing. */
    private static List<Long> stages(ListState state, List<PipelineRef> all) {
        var chosen = state.of("stage");
        if (chosen.isEmpty() && !state.has("open")) {
            return List.of();
        }
        var found = all.stream()
                .flatMap(pipeline -> pipeline.stages().stream()
                        .filter(stage -> chosen.isEmpty() || chosen.contains(token(pipeline, stage))))
                .filter(stage -> stage.isOpen() || !state.has("open"))
                .map(StageRef::id)
                .collect(Collectors.toCollection(ArrayList::new));
        if (chosen.isEmpty() || chosen.contains(REMOVED)) {
            found.add(DealFilter.REMOVED);
        }
        return found.isEmpty() ? List.of(UNKNOWN) : found;
    }

    static String token(PipelineRef pipeline, StageRef stage) {
        return pipeline.code() + "." + stage.code();
    }

    /** A code that nobody knows finds nothing, rather than everything. */
    private static List<Long> ids(List<String> codes, Map<String, Long> known) {
        return codes.stream().map(code -> known.getOrDefault(code, UNKNOWN)).toList();
    }
}
