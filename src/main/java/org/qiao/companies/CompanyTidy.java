package org.qiao.companies;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.kernel.Currencies;
import org.qiao.kernel.Mistakes;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.WebAddress;
import org.qiao.reference.Places;
import org.springframework.stereotype.Component;

/** Brings a company's facts into the form in which they are kept, and refuses impossible ones at their field. */
@Component
class CompanyTidy {

    private static final int EARLIEST = 500;

    private final CompanyRepository companies;
    private final TagBook tags;
    private final CompanyGroups groups;
    private final Places places;
    private final CurrentUser user;
    private final Clock clock;

    CompanyTidy(
            CompanyRepository companies,
            TagBook tags,
            CompanyGroups groups,
            Places places,
            CurrentUser user,
            Clock clock) {
        this.tags = tags;
        this.companies = companies;
        this.groups = groups;
        this.places = places;
        this.user = user;
        this.clock = clock;
    }

    /**
     * @param parent the company that it has been part of so far
     * @throws RuleException at the field of the first fact that cannot be; it knows all others
     */
    void all(Company company, @Nullable Long parent) {
        company.setReading(PlainText.line(company.getReading()));
        new Mistakes()
                .gather(() -> names(company))
                .gather(() -> company.getNameEnFacts().check("nameEnFacts"))
                .gather(() -> company.getNameZhFacts().check("nameZhFacts"))
                .gather(() -> company.setAliases(aliases(company.getAliases())))
                .gather(() ->
                        company.setUscc(identifier(company.getUscc(), "uscc", Identifiers::uscc, company.getId())))
                .gather(() -> company.setEin(identifier(company.getEin(), "ein", Identifiers::ein, company.getId())))
                .gather(() -> company.setTags(tags.tidy(company.getTags())))
                .gather(company::tidyBusiness)
                .gather(() -> company.tidyHeadquarters(clock.instant()))
                .gather(() ->
                        company.setPhone(contact(ContactKind.PHONE, company.getPhone(), company.getPlaceId(), "phone")))
                .gather(() ->
                        company.setEmail(contact(ContactKind.EMAIL, company.getEmail(), company.getPlaceId(), "email")))
                .gather(() -> company.setWebsite(website(company.getWebsite())))
                .gather(() -> founded(company.getFoundedYear()))
                .gather(() -> capital(company))
                .gather(() -> groups.check(company, parent))
                .refuse();
    }

    private static void names(Company company) {
        company.rename(PlainText.line(company.getNameEn()), PlainText.line(company.getNameZh()));
        if (company.getNameEn() == null && company.getNameZh() == null) {
            throw new RuleException("company.name.required", "nameEn");
        }
    }

    private static List<CompanyAlias> aliases(List<CompanyAlias> typed) {
        return typed.stream().flatMap(alias -> alias.tidy().stream()).distinct().toList();
    }

    private @Nullable String identifier(
            @Nullable String typed, String property, Function<String, Optional<String>> check, @Nullable Long id) {
        var tidy = PlainText.line(typed);
        if (tidy == null) {
            return null;
        }
        var code = check.apply(tidy).orElseThrow(() -> new RuleException(fault(property, tidy), property));
        if (companies.taken(property, code, id)) {
            throw new RuleException("company." + property + ".taken", property);
        }
        return code;
    }

    private static String fault(String property, String typed) {
        var fault = property.equals("uscc") ? Identifiers.usccFault(typed) : Identifiers.einFault(typed);
        return fault.orElseThrow().key();
    }

    private static @Nullable String website(@Nullable String typed) {
        var line = PlainText.line(typed);
        return line == null
                ? null
                : WebAddress.read(line).orElseThrow(() -> new RuleException("company.website.wrong", "website"));
    }

    private void founded(@Nullable Integer year) {
        if (year != null && (year < EARLIEST || year > latestYear())) {
            throw new RuleException("company.founded.wrong", "foundedYear");
        }
    }

    private static void capital(Company company) {
        var capital = company.getCapitalAmount();
        if (capital != null && capital.signum() <= 0) {
            throw new RuleException("ledger.amount.wrong", "capitalAmount");
        }
        if (capital != null && Currencies.known(company.getCapitalCurrency()) == null) {
            throw new RuleException("company.capital.currency.required", "capitalCurrency");
        }
        if (capital == null) {
            company.setCapitalCurrency(null);
        }
    }

    /** It is already next year somewhere. */
    private int latestYear() {
        return Year.now(clock.withZone(ZoneOffset.ofHours(14))).getValue();
    }

    private @Nullable String contact(
            ContactKind kind, @Nullable String typed, @Nullable Long placeId, String property) {
        var line = PlainText.line(typed);
        if (line == null) {
            return null;
        }
        return ContactMask.normalise(kind, line, countries(placeId))
                .filter(value -> kind != ContactKind.PHONE || value.length() <= 40)
                .orElseThrow(
                        () -> new RuleException("contact.wrong." + kind.name().toLowerCase(Locale.ROOT), property));
    }

    /** A number without a country code is read where the company is, and otherwise at the desk of whoever types. */
    private List<String> countries(@Nullable Long placeId) {
        var country = places.find(placeId)
                .flatMap(place -> places.find(place.path().getFirst()))
                .map(place -> place.code().toUpperCase(Locale.ROOT));
        return Stream.concat(country.stream(), Stream.of(user.require().desk().name()))
                .toList();
    }
}
