package org.qiao.companies;

import java.time.Clock;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.reference.Places;
import org.springframework.stereotype.Component;

/** Brings a company's facts into the form in which they are kept, and refuses impossible ones at their field. */
@Component
class CompanyTidy {

    private static final int EARLIEST = 500;

    private final CompanyRepository companies;
    private final Places places;
    private final Clock clock;

    CompanyTidy(CompanyRepository companies, Places places, Clock clock) {
        this.companies = companies;
        this.places = places;
        this.clock = clock;
    }

    /** @throws RuleException at the field of the first fact that cannot be */
    void facts(Company company) {
        company.setWebsite(PlainText.line(company.getWebsite()));
        company.setPhone(contact(ContactKind.PHONE, company.getPhone(), company.getPlaceId(), "phone"));
        company.setEmail(contact(ContactKind.EMAIL, company.getEmail(), company.getPlaceId(), "email"));
        var founded = company.getFoundedYear();
        if (founded != null && (founded < EARLIEST || founded > latestYear())) {
            throw new RuleException("company.founded.wrong", "foundedYear");
        }
        var capital = company.getCapitalAmount();
        if (capital != null && capital.signum() <= 0) {
            throw new RuleException("ledger.amount.wrong", "capitalAmount");
        }
        if (capital != null && company.getCapitalCurrency() == null) {
            throw new RuleException("company.capital.currency.required", "capitalCurrency");
        }
        if (capital == null) {
            company.setCapitalCurrency(null);
        }
        company.setTags(tags(company.getTags()));
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
        return ContactMask.normalise(kind, line, country(placeId))
                .filter(value -> kind != ContactKind.PHONE || value.length() <= 40)
                .orElseThrow(
                        () -> new RuleException("contact.wrong." + kind.name().toLowerCase(Locale.ROOT), property));
    }

    /** A number without a country code is read where the company is. */
    private Jurisdiction country(@Nullable Long placeId) {
        return places.find(placeId)
                .flatMap(place -> places.find(place.path().getFirst()))
                .filter(country -> country.code().equals("cn"))
                .map(country -> Jurisdiction.CN)
                .orElse(Jurisdiction.US);
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
