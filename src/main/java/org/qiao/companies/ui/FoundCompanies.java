package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.qiao.access.Permission;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyService;
import org.qiao.reference.Places;
import org.qiao.search.Hit;
import org.qiao.search.Reading;
import org.qiao.search.SearchSource;
import org.qiao.ui.Texts;
import org.springframework.stereotype.Component;

/** Companies in the search box; also by the end of their own phone number; a hit through a former or another name says so. */
@Component
class FoundCompanies implements SearchSource {

    private final CompanyService companies;
    private final Places places;

    FoundCompanies(CompanyService companies, Places places) {
        this.companies = companies;
        this.places = places;
    }

    @Override
    public String kind() {
        return "companies";
    }

    @Override
    public String permission() {
        return Permission.COMPANY_READ;
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public List<String> documents() {
        return List.of("COMPANY");
    }

    @Override
    public List<Long> present(String document, Collection<Long> ids) {
        return companies.present(ids);
    }

    @Override
    public List<Long> elsewhere(String typed, int limit) {
        return companies.phones(typed).keySet().stream().limit(limit).toList();
    }

    @Override
    public List<Hit> hits(List<Long> ids, String typed) {
        var language = Texts.language();
        var key = Reading.key(typed);
        var phones = companies.phones(typed);
        var today = companies.today();
        return companies.listed(ids).stream()
                .map(company -> new Hit(
                        company.name(language),
                        company.otherName(language),
                        joined(t(company.getKind()), places.name(company.getPlaceId(), language)),
                        "companies/" + company.id(),
                        phones.getOrDefault(company.id(), via(company, key, today))))
                .toList();
    }

    private static String joined(String kind, String place) {
        return place.isEmpty() ? kind : kind + " · " + place;
    }

    private static String via(Company company, String key, LocalDate today) {
        return company.foundAs(key, today)
                .map(alias -> FoundAs.words(alias, today))
                .orElseGet(() -> identifier(company.getUscc(), key)
                        ? Objects.requireNonNull(company.getUscc())
                        : identifier(company.getEin(), key) ? Objects.requireNonNull(company.getEin()) : "");
    }

    private static boolean identifier(@org.jspecify.annotations.Nullable String code, String key) {
        return code != null && Reading.key(code).contains(key);
    }
}
