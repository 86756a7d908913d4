package org.qiao.outreach.ui;

import com.vaadin.flow.router.Location;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.outreach.About;
import org.qiao.pipeline.DealRef;

/** What a new touch or task is about before anything is chosen: the record whose page is open. */
record Prefill(
        Set<Long> companyIds, Set<Long> personIds, @Nullable Long dealId) {

    static final Prefill NOTHING = new Prefill(Set.of(), Set.of(), null);

    static Prefill of(About about) {
        return switch (about.kind()) {
            case COMPANY -> new Prefill(Set.of(about.id()), Set.of(), null);
            case PERSON -> new Prefill(Set.of(), Set.of(about.id()), null);
            case DEAL -> new Prefill(Set.of(), Set.of(), about.id());
        };
    }

    /** The deal and, where the viewer may know it, its investor. */
    static Prefill of(DealRef deal) {
        var company = deal.companyId();
        return new Prefill(company == null ? Set.of() : Set.of(company), Set.of(), deal.id());
    }

    /** The company, person or deal whose page is at that address; from any other page, nothing. */
    static Prefill at(Location location) {
        var parts = location.getSegments();
        if (parts.size() < 2 || !parts.get(1).matches("\\d{1,18}")) {
            return NOTHING;
        }
        var id = Long.parseLong(parts.get(1));
        return switch (parts.getFirst()) {
            case "companies" -> of(About.company(id));
            case "people" -> of(About.person(id));
            case "deals" -> of(About.deal(id));
            default -> NOTHING;
        };
    }
}
