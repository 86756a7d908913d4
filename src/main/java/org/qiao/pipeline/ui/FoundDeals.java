package org.qiao.pipeline.ui;

import static org.qiao.ui.Texts.t;

import java.util.Collection;
import java.util.List;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.pipeline.DealFindable;
import org.qiao.pipeline.DealRow;
import org.qiao.pipeline.DealService;
import org.qiao.search.Hit;
import org.qiao.search.SearchSource;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Deals in the search box; a confidential one by its true name only to those who may know it. */
@Component
class FoundDeals implements SearchSource {

    private final DealService deals;

    FoundDeals(DealService deals) {
        this.deals = deals;
    }

    @Override
    public String kind() {
        return "deals";
    }

    @Override
    public String permission() {
        return Permission.DEAL_READ;
    }

    @Override
    public int position() {
        return 30;
    }

    @Override
    public List<String> documents() {
        return List.of(DealFindable.DEAL, DealFindable.TERMS, DealFindable.INVESTOR);
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return switch (document) {
            case DealFindable.TERMS -> deals.entrusted(ids);
            case DealFindable.INVESTOR -> deals.investedBy(ids);
            default -> deals.present(ids);
        };
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var language = Texts.language();
        return deals.rows(ids).stream()
                .map(deal -> new Hit(
                        deal.name(language),
                        deal.otherName(language),
                        detail(deal, language),
                        "deals/" + deal.id(),
                        deal.isConfidential() ? t("deal.confidential") : ""))
                .toList();
    }

    private static String detail(DealRow deal, Language language) {
        var company = deal.companies(language);
        return company.isEmpty() ? t(deal.direction()) : t(deal.direction()) + " · " + company;
    }
}
