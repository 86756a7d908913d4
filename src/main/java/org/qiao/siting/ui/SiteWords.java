package org.qiao.siting.ui;

import static org.qiao.ui.Texts.t;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyFormat;
import org.qiao.reference.Places;
import org.qiao.siting.Site;
import org.qiao.siting.SiteDue;
import org.qiao.ui.Texts;

/** What sites are called, and what they cost. */
class SiteWords {

    private final Places places;

    SiteWords(Places places) {
        this.places = places;
    }

    /** Its own name, else its park, else its place. */
    String name(Site site) {
        return name(site.getName(), site.getPark(), site.getPlaceId());
    }

    String name(SiteDue due) {
        return name(due.name(), due.park(), due.placeId());
    }

    private String name(@Nullable String name, @Nullable String park, @Nullable Long place) {
        return name != null ? name : park != null ? park : places.name(place, Texts.language());
    }

    /** The park and the place that its name does not already say. */
    String where(Site site) {
        var shown = name(site);
        return Stream.of(
                        site.getPark() == null ? "" : site.getPark(),
                        site.getPlaceId() == null ? "" : places.fullName(site.getPlaceId(), Texts.language()))
                .filter(part -> !part.isEmpty() && !part.equals(shown))
                .collect(Collectors.joining(" · "));
    }

    static String price(Site site) {
        var price = site.price();
        if (price == null) {
            return "";
        }
        // In English a price of some thousand is written out; 38万 is how it is said in Chinese.
        var text = Texts.language() == Language.ZH
                ? MoneyFormat.compact(price, Language.ZH)
                : MoneyFormat.exact(price, Language.EN);
        return site.getPriceBasis() == null ? text : t("site.price.per", text, t(site.getPriceBasis()));
    }
}
