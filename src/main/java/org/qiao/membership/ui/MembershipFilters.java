package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qiao.lists.WhoseFilters;
import org.qiao.membership.MembershipFilter;
import org.qiao.membership.MembershipFilter.Order;
import org.qiao.membership.MembershipFilter.Sort;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.TierService;
import org.qiao.ui.ListFilter;
import org.qiao.ui.ListFilter.Choice;
import org.qiao.ui.ListState;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** What the list of memberships can be filtered by, and what a state of the list asks of the service. */
@Component
class MembershipFilters {

    private static final List<Integer> SPANS = List.of(30, 60, 90);

    private static final long UNKNOWN = -1;

    private final TierService tiers;
    private final WhoseFilters whose;
    private final OfficeDays days;

    MembershipFilters(TierService tiers, WhoseFilters whose, OfficeDays days) {
        this.tiers = tiers;
        this.whose = whose;
        this.days = days;
    }

    List<ListFilter> all() {
        var language = Texts.language();
        return List.of(
                ListFilter.oneOf("status", t("membership.status"), MembershipStatus.class),
                ListFilter.oneOf(
                        "due",
                        t("membership.renewal"),
                        () -> SPANS.stream()
                                .map(span -> new Choice(String.valueOf(span), t("membership.duein", span)))
                                .toList()),
                ListFilter.oneOf(
                        "tier",
                        t("membership.tier"),
                        () -> tiers.list().stream()
                                .map(tier -> new Choice(String.valueOf(tier.id()), tier.name(language)))
                                .toList()),
                whose.office(language),
                whose.owner(language),
                ListFilter.day("on", t("membership.on")),
                ListFilter.flag("archived", t("filter.archived")));
    }

    /** The day whose status is shown: the one that was asked for, or today. */
    LocalDate on(ListState state) {
        return state.day("on").orElseGet(days::today);
    }

    MembershipFilter read(ListState state) {
        return new MembershipFilter(
                state.text(),
                on(state),
                Set.copyOf(state.values("status", MembershipStatus.class)),
                state.of("tier").stream()
                        .map(token -> token.matches("[0-9]{1,18}") ? Long.parseLong(token) : UNKNOWN)
                        .toList(),
                List.of(),
                whose.owners(state),
                whose.offices(state),
                SPANS.stream()
                        .filter(span -> state.of("due").contains(String.valueOf(span)))
                        .max(Integer::compare)
                        .orElse(null),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
