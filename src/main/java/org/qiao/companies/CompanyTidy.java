package org.qiao.companies;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private final CompanyGroups groups;
    private final Places places;
    private final CurrentUser user;
    private final Clock clock;

    CompanyTidy(CompanyRepository companies, CompanyGroups groups, Places places, CurrentUser user, Clock clock) {
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
                .gather(() -> company.setTags(tags(company.getTags())))
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

    /**
     * One tag in the spelling that the house already uses.
     *
     * @throws RuleException if it is too long or says nothing
     */
    String tag(String typed) {
        // Signs between words part tags from each other, here as in the form.
        return tags(List.of(typed.replaceAll("[,，、;；]", " "))).stream()
                .findFirst()
                .orElseThrow(() -> new RuleException("ui.required", "tags"));
    }

    /** Tags without doubles, in the spelling that the house already uses. */
    private Set<String> tags(Collection<String> typed) {
        var byKey = new LinkedHashMap<String, String>();
        for (var tag : typed) {
            var text = plain(tag);
            if (text != null) {
                if (text.codePointCount(0, text.length()) > CompanyFacts.LONGEST_TAG) {
                    throw new RuleException("company.tag.long", "tags");
                }
                byKey.putIfAbsent(key(text), text);
            }
        }
        if (byKey.size() > CompanyFacts.MOST_TAGS) {
            throw new RuleException("company.tag.many", "tags");
        }
        if (!byKey.isEmpty()) {
            companies.tagsLike(byKey.keySet()).forEach(known -> byKey.replace(key(known), known));
        }
        return new LinkedHashSet<>(new TreeSet<>(byKey.values()));
    }

    /** Full-width letters become plain ones, and a # in front of a tag says nothing. */
    private static @Nullable String plain(String typed) {
        var folded = java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .replaceFirst("^\\s*#+", "");
        return PlainText.line(folded);
    }

    private static String key(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
