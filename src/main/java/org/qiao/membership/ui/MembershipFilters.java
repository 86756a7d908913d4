package org.qiao.membership.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyChoices;
import org.qiao.kernel.Currencies;
import org.qiao.lists.WhenFilters;
import org.qiao.lists.WhoseFilters;
import org.qiao.membership.Fate;
import org.qiao.membership.MembershipFilter;
import org.qiao.membership.MembershipFilter.Order;
import org.qiao.membership.MembershipFilter.Sort;
import org.qiao.membership.MembershipService;
import org.qiao.membership.MembershipStatus;
import org.qiao.membership.OfficeDays;
import org.qiao.membership.Retention;
import org.qiao.membership.TermService;
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

    private static final Pattern ENDED = Pattern.compile("(\\d{4})(?:-(renewed|open|lost))?");

    private final MembershipService memberships;
    private final TierService tiers;
    private final CompanyChoices companies;
    private final WhoseFilters whose;
    private final WhenFilters when;
    private final OfficeDays days;

    MembershipFilters(
            MembershipService memberships,
            TierService tiers,
            CompanyChoices companies,
            WhoseFilters whose,
            WhenFilters when,
            OfficeDays days) {
        this.memberships = memberships;
        this.tiers = tiers;
        this.companies = companies;
        this.when = when;
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
                tier("tier", tiers),
                companies.of("company", t("membership.company")),
                ListFilter.oneOf("open", t("membership.open.dues"), this::openIn),
                ListFilter.days("since", t("membership.since")),
                ListFilter.days("ends", t("membership.ends")),
                ListFilter.oneOf("ended", t("membership.ended.in"), this::figures),
                whose.office(language),
                whose.owner(language),
                when.updated(t("company.updated")),
                ListFilter.day("on", t("membership.on")),
                ListFilter.flag("archived", t("filter.archived")));
    }

    /** The figures of the page of retention that say anything. */
    private List<Choice> figures() {
        return memberships.retention(days.today()).stream()
                .flatMap(year -> Stream.of(
                        choice(year.year(), null, year.ended()),
                        choice(year.year(), Fate.RENEWED, year.renewed()),
                        choice(year.year(), Fate.OPEN, year.open()),
                        choice(year.year(), Fate.LOST, year.lost())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Choice> choice(int year, @Nullable Fate fate, int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Choice(
                        new Retention.Asked(year, fate).token(),
                        fate == null ? String.valueOf(year) : t("membership.ended.as", year, t(fate))));
    }

    /** What no figure is called finds nothing. */
    private static List<Retention.Asked> ended(ListState state) {
        return state.of("ended").stream().map(MembershipFilters::asked).toList();
    }

    private static Retention.Asked asked(String token) {
        var parts = ENDED.matcher(token);
        if (!parts.matches()) {
            return new Retention.Asked(0, null);
        }
        var fate = parts.group(2);
        return new Retention.Asked(
                Integer.parseInt(parts.group(1)), fate == null ? null : Fate.valueOf(fate.toUpperCase(Locale.ROOT)));
    }

    static ListFilter tier(String key, TierService tiers) {
        return ListFilter.oneOf(
                key,
                t("membership.tier"),
                () -> tiers.list().stream()
                        .map(tier -> new Choice(String.valueOf(tier.id()), tier.name(Texts.language())))
                        .toList());
    }

    /** Ids of the chosen tiers; a word that nobody knows finds nothing, rather than everything. */
    static List<Long> tiers(ListState state, String key) {
        return state.of(key).stream()
                .map(token -> token.matches("[0-9]{1,18}") ? Long.parseLong(token) : UNKNOWN)
                .toList();
    }

    private List<Choice> openIn() {
        var currencies =
                TermService.CURRENCIES.stream().map(code -> new Choice(code, Currencies.word(code, Texts.language())));
        return Stream.concat(currencies, Stream.of(new Choice(MembershipFilter.SETTLED, t("membership.open.none"))))
                .toList();
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
                tiers(state, "tier"),
                companies.ids(state, "company"),
                whose.owners(state),
                whose.offices(state),
                SPANS.stream()
                        .filter(span -> state.of("due").contains(String.valueOf(span)))
                        .max(Integer::compare)
                        .orElse(null),
                new MembershipFilter.Facts(
                        state.days("since"), state.days("ends"), state.of("open"), ended(state), when.updated(state)),
                state.has("archived"),
                state.orders(Sort.class, Order::new),
                Texts.language());
    }
}
