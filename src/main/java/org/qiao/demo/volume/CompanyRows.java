package org.qiao.demo.volume;

import java.util.List;
import java.util.SplittableRandom;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.SortKeys;
import org.qiao.demo.volume.Staffing.Keeper;
import org.qiao.reference.Term;
import org.qiao.search.Findable;

/** Makes companies and what they are found by. */
final class CompanyRows {

    static final String COLUMNS =
            "id, office_id, owner_id, shared, created_at, updated_at, kind, name_en, name_zh, sort_en,"
                    + " sort_zh, place_id, sector_id, website, note_en, note_zh";

    private static final CompanyKind[] KINDS = {
        CompanyKind.MEMBER,
        CompanyKind.MEMBER,
        CompanyKind.MEMBER,
        CompanyKind.PROSPECT,
        CompanyKind.PROSPECT,
        CompanyKind.PROSPECT,
        CompanyKind.PROSPECT,
        CompanyKind.PARTNER,
        CompanyKind.PARK,
        CompanyKind.ASSOCIATION
    };

    private final Volume volume;
    private final CompanyNames names;
    private final Staffing staffing;
    private final List<Term> chinesePlaces;
    private final List<Term> americanPlaces;
    private final List<Term> sectors;

    CompanyRows(
            Volume volume,
            CompanyNames names,
            Staffing staffing,
            List<Term> chinesePlaces,
            List<Term> americanPlaces,
            List<Term> sectors) {
        this.volume = volume;
        this.names = names;
        this.staffing = staffing;
        this.chinesePlaces = chinesePlaces;
        this.americanPlaces = americanPlaces;
        this.sectors = sectors;
    }

    /** Whose the company is; also decides on which side of the ocean it sits. */
    Keeper keeper(long id) {
        return staffing.any(volume.dice("keeper", id));
    }

    long place(boolean chinese, SplittableRandom dice) {
        var places = chinese ? chinesePlaces : americanPlaces;
        return places.get(dice.nextInt(places.size())).id();
    }

    long sector(SplittableRandom dice) {
        return sectors.get(dice.nextInt(sectors.size())).id();
    }

    void company(long id, Tsv row) {
        var dice = volume.dice("company", id);
        var keeper = keeper(id);
        var name = names.of(id);
        var sort = SortKeys.ofCompany(name.en(), name.zh());
        var updated = volume.within(365, dice);
        row.number(id).number(keeper.office()).number(keeper.user()).bit(dice.nextInt(3) == 0);
        row.time(updated.minusDays(dice.nextInt(900))).time(updated);
        row.text(PersonNames.pick(KINDS, dice).name()).text(name.en()).text(name.zh());
        row.text(sort.en()).text(sort.zh());
        row.number(place(keeper.chinese(), dice)).number(sector(dice));
        row.text("https://c" + id + ".example.com");
        row.text("Invented by the generator.").text("由生成器虚构。");
    }

    /** What the company is found by. */
    Findable found(long id) {
        var name = names.of(id);
        return new Findable().name(name.en()).name(name.zh()).twin(name.en()).twin(name.zh());
    }
}
