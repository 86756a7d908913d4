package org.qiao.demo.volume;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qiao.demo.volume.CompanyNames.Name;
import org.qiao.demo.volume.Staffing.Keeper;
import org.qiao.pipeline.DealFindable;
import org.qiao.search.Findable;

/**
 * Makes deals, their terms, ledgers and ways through the stages. The first ones are open on the first pipeline and fill its
 * board, all others stand on the other pipelines; one in a hundred is confidential.
 */
final class DealRows {

    static final String COLUMNS = "id, office_id, owner_id, shared, circle_id, created_at, updated_at, code_name,"
            + " pipeline_id, stage_id, stage_since, direction, type, sector_id, site_id, jobs, sort_en, sort_zh";
    static final String TERMS_COLUMNS =
            "deal_id, office_id, owner_id, shared, circle_id, created_at, updated_at, title_en,"
                    + " title_zh, company_id, value_amount, value_currency, value_qualifier";
    static final String LEDGER_COLUMNS =
            "deal_id, office_id, owner_id, shared, circle_id, created_at, updated_at, kind,"
                    + " amount, currency, qualifier, projects, projects_qualifier, on_date, source";
    static final String CHANGE_COLUMNS = "deal_id, office_id, owner_id, shared, circle_id, created_at, updated_at,"
            + " from_stage_id, to_stage_id, at, left_at, moved_by";

    /** Of so many deals one is confidential. */
    static final int CONFIDENTIAL = 100;

    /** Positions in a delivered pipeline. */
    private static final int QUALIFIED = 1;

    private static final int SIGNED = 4;
    private static final int FIRST_CLOSED = 6;
    private static final int LOST = 8;

    private static final Name[] TYPES = {
        new Name("GREENFIELD", "新建工厂"),
        new Name("EXPANSION", "扩产"),
        new Name("JOINT_VENTURE", "合资"),
        new Name("ACQUISITION", "并购"),
    };

    private final Volume volume;
    private final CompanyRows companies;
    private final CompanyNames names;
    private final Staffing staffing;
    private final List<Pipeline> pipelines;

    /** @param stages the ids of the delivered stages, in their order */
    record Pipeline(long id, String direction, List<Long> stages) {}

    /** @param visits the stages it went through, the present one last */
    private record Deal(long id, Pipeline pipeline, long company, Keeper keeper, boolean shared, Deque<Visit> visits) {

        boolean reached(int stage) {
            return visits.stream().anyMatch(v -> v.stage() == stage);
        }

        LocalDateTime entered(int stage) {
            return visits.stream()
                    .filter(v -> v.stage() == stage)
                    .findFirst()
                    .orElseThrow()
                    .at();
        }
    }

    private record Visit(int stage, LocalDateTime at) {}

    DealRows(Volume volume, CompanyRows companies, CompanyNames names, Staffing staffing, List<Pipeline> pipelines) {
        this.volume = volume;
        this.companies = companies;
        this.names = names;
        this.staffing = staffing;
        this.pipelines = pipelines;
    }

    private Deal deal(long id) {
        var dice = volume.dice("deal", id);
        var onTheBoard = id <= Volume.BOARD;
        var pipeline = pipelines.get(onTheBoard ? 0 : dice.nextInt(20) == 0 ? 2 : 1);
        var stage = dice.nextInt(onTheBoard ? FIRST_CLOSED : LOST + 1);
        var company = 1 + dice.nextLong(volume.companies());
        while (companies.keeper(company).chinese() != pipeline.direction().equals("CN_TO_US")) {
            company = 1 + dice.nextLong(volume.companies());
        }
        var visits = new ArrayDeque<Visit>();
        var at = volume.within(dice.nextInt(20) == 0 ? 7 : 300, dice);
        visits.addFirst(new Visit(stage, at));
        for (int before = stage == LOST ? dice.nextInt(SIGNED) : stage - 1; before >= 0; before--) {
            at = at.minusHours(24 + dice.nextInt(60 * 24));
            visits.addFirst(new Visit(before, at));
        }
        return new Deal(id, pipeline, company, staffing.any(dice), dice.nextInt(4) == 0, visits);
    }

    private static boolean isConfidential(long deal) {
        return deal % CONFIDENTIAL == 0;
    }

    private static void owned(Deal deal, LocalDateTime created, LocalDateTime updated, Tsv row) {
        row.number(deal.id())
                .number(deal.keeper().office())
                .number(deal.keeper().user());
        row.bit(deal.shared() && !isConfidential(deal.id()));
        row.numberOrNull(isConfidential(deal.id()) ? deal.id() / CONFIDENTIAL : null);
        row.time(created).time(updated);
    }

    void deal(long id, Tsv row) {
        var deal = deal(id);
        var dice = volume.dice("deal facts", id);
        var last = deal.visits().getLast();
        owned(deal, deal.visits().getFirst().at(), last.at(), row);
        row.text(codeName(id)).number(deal.pipeline().id());
        row.number(deal.pipeline().stages().get(last.stage())).time(last.at());
        row.text(deal.pipeline().direction()).text(type(id).en());
        row.number(companies.sector(dice));
        row.number(companies.place(deal.pipeline().direction().equals("US_TO_CN"), dice));
        row.number(10L + dice.nextInt(500));
        var title = title(deal);
        var sort = DealFindable.sortKeys(isConfidential(id), codeName(id), title.en(), title.zh());
        row.text(sort.en()).text(sort.zh());
    }

    private Name type(long id) {
        return PersonNames.pick(TYPES, volume.dice("deal type", id));
    }

    private Name title(Deal deal) {
        var name = names.of(deal.company());
        var type = type(deal.id());
        return new Name(
                name.en() + ": " + type.en().toLowerCase(Locale.ROOT).replace('_', ' '), name.zh() + "：" + type.zh());
    }

    void terms(long id, Tsv row) {
        var deal = deal(id);
        owned(deal, deal.visits().getFirst().at(), deal.visits().getLast().at(), row);
        var title = title(deal);
        row.text(title.en()).text(title.zh()).number(deal.company());
        if (deal.reached(QUALIFIED)) {
            var signed = deal.reached(SIGNED);
            row.number(amount(deal, signed)).text(currency(deal)).text(signed ? "EXACT" : "ABOUT");
        } else {
            row.nothing().nothing().nothing();
        }
    }

    /** Signed at a little less than was announced. */
    private long amount(Deal deal, boolean signed) {
        var announced = 500_000L * (1 + volume.dice("amount", deal.id()).nextInt(400));
        return signed ? announced / 10 * 9 : announced;
    }

    private static String currency(Deal deal) {
        return deal.pipeline().direction().equals("CN_TO_US") ? "USD" : "CNY";
    }

    void ledger(long id, Tsv row) {
        var deal = deal(id);
        if (deal.reached(QUALIFIED)) {
            entry(deal, "ANNOUNCED", QUALIFIED, row);
        }
        if (deal.reached(SIGNED)) {
            entry(deal, "SIGNED", SIGNED, row);
        }
    }

    private void entry(Deal deal, String kind, int stage, Tsv row) {
        var signed = stage == SIGNED;
        var at = deal.entered(stage);
        owned(deal, at, at, row);
        row.text(kind).number(amount(deal, signed)).text(currency(deal)).text(signed ? "EXACT" : "ABOUT");
        row.numberOrNull(signed ? 1L : null).text(signed ? "EXACT" : null).day(at.toLocalDate());
        row.text("Generated / 生成数据").end();
    }

    void changes(long id, Tsv row) {
        var deal = deal(id);
        Long from = null;
        var visits = List.copyOf(deal.visits());
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            var to = deal.pipeline().stages().get(visit.stage());
            owned(deal, visit.at(), visit.at(), row);
            row.numberOrNull(from).number(to).time(visit.at());
            (i + 1 < visits.size() ? row.time(visits.get(i + 1).at()) : row.nothing())
                    .number(deal.keeper().user());
            row.end();
            from = to;
        }
    }

    /** The n-th circle: of the n-th confidential deal, with its keeper. */
    void member(long circle, Tsv row) {
        row.number(circle).number(deal(circle * CONFIDENTIAL).keeper().user());
    }

    /** What the deal is found by. */
    Findable found(long id) {
        var title = title(deal(id));
        return DealFindable.deal(isConfidential(id), codeName(id), title.en(), title.zh());
    }

    /** What the deal's terms are found by. */
    Findable foundTerms(long id) {
        var title = title(deal(id));
        return DealFindable.terms(isConfidential(id), title.en(), title.zh());
    }

    private static @Nullable String codeName(long id) {
        return isConfidential(id) ? "Project " + id : null;
    }
}
