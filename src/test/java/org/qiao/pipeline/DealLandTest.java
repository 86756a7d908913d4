package org.qiao.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.QiaoTest;
import org.qiao.kernel.Land;
import org.qiao.kernel.LandUnit;
import org.qiao.kernel.Language;
import org.qiao.kernel.Window;
import org.springframework.beans.factory.annotation.Autowired;

class DealLandTest extends QiaoTest {

    @Autowired
    private DealService deals;

    @Autowired
    private TestDeals make;

    @Test
    void keepsLandAsReportedWithItsUnit() {
        signInAs("cn-staff", "beijing");
        var details = make.lead("Mill");
        details.getDeal().setLand(new Land(new BigDecimal("0.5"), LandUnit.SQUARE_KILOMETRE));
        deals.save(details);
        assertThat(deals.find(details.getDeal().id()).getDeal().getLand())
                .isEqualTo(new Land(new BigDecimal("0.5"), LandUnit.SQUARE_KILOMETRE));
        var again = deals.find(details.getDeal().id());
        again.getDeal().setLand(null);
        deals.save(again);
        assertThat(deals.find(details.getDeal().id()).getDeal().getLand()).isNull();
    }

    @Test
    void findsADealByEachOfItsSectors() {
        signInAs("cn-staff", "beijing");
        var details = make.lead("Battery mill");
        details.getDeal().setSectorId(sector("batteries"));
        details.getDeal().setOtherSectorIds(Set.of(sector("batteries"), sector("solar")));
        deals.save(details);
        make.lead("Other");
        assertThat(deals.find(details.getDeal().id()).getDeal().getOtherSectorIds())
                .containsExactly(sector("solar"));
        assertThat(titles(sector("batteries"))).containsExactly("Battery mill");
        assertThat(titles(sector("solar"))).containsExactly("Battery mill");
        assertThat(titles(sector("steel"))).isEmpty();
    }

    private List<String> titles(long sector) {
        var traits = DealFilter.Traits.ANY.in(new DealFilter.Terms(List.of(sector), List.of(), false, false));
        var all = DealFilter.all(Language.EN);
        return deals.list(all.with(traits), Window.first(10)).stream()
                .map(row -> row.name(Language.EN))
                .toList();
    }
}
