package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.Company;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.GroupNode;
import org.qiao.companies.NameFacts;
import org.qiao.companies.NameKind;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyFormat;
import org.qiao.kernel.WebAddress;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.ui.Facts;
import org.qiao.ui.Texts;

/** Everything that is known of a company itself, and where it stands in its group. */
class CompanySheet extends Div {

    private final Facts facts = new Facts();
    private final LocalDate today;

    /** @param today by which names count as former */
    CompanySheet(
            Company company,
            GroupNode group,
            Optional<CompanyRef> headquarters,
            LocalDate today,
            Directory directory,
            Places places,
            Sectors sectors) {
        this.today = today;
        addClassName("company-sheet");
        var language = Texts.language();
        if (language == Language.ZH) {
            primary("company.name.zh", company.getNameZh(), company.getNameZhFacts(), Language.ZH);
            primary("company.name.en", company.getNameEn(), company.getNameEnFacts(), Language.EN);
        } else {
            primary("company.name.en", company.getNameEn(), company.getNameEnFacts(), Language.EN);
            primary("company.name.zh", company.getNameZh(), company.getNameZhFacts(), Language.ZH);
        }
        facts.add("company.reading", company.getReading());
        aliases(company);
        facts.add("company.uscc", company.getUscc());
        facts.add("company.ein", company.getEin());
        facts.add(
                "company.sector.others",
                company.getOtherSectorIds().stream()
                        .map(id -> sectors.name(id, language))
                        .sorted()
                        .collect(Collectors.joining(t("ui.and"))));
        facts.add(
                "company.place.others",
                company.getOtherPlaces().stream()
                        .map(place -> PlacesField.words(place, places))
                        .collect(Collectors.joining(t("ui.and"))));
        capital(company);
        var founded = company.getFoundedYear();
        facts.add("company.founded", founded == null ? null : String.valueOf(founded));
        website(company.getWebsite());
        link("company.phone", "tel:", company.getPhone());
        link("company.email", "mailto:", company.getEmail());
        tags(company);
        headquarters.ifPresent(at -> facts.add(
                "company.headquarters",
                at.id() == company.id()
                        ? new Span(t("company.headquarters.here"))
                        : new Anchor("companies/" + at.id(), at.names(language))));
        facts.add(
                "company.office",
                directory
                        .office(company.getOfficeId() == null ? -1 : company.getOfficeId())
                        .map(o -> o.name(language))
                        .orElse(""));
        var note = language.choose(company.getNoteEn(), company.getNoteZh());
        if (!note.isEmpty()) {
            var text = new Span(note);
            text.addClassName("prose");
            facts.add("company.note", text);
        }
        add(facts);
        if (company.getParentId() != null || !group.below().isEmpty()) {
            var tree = new Div(new H2(t("company.group")), new GroupTree(group, company.id(), headquarters));
            tree.addClassName("group");
            add(tree);
        }
    }

    /** What it goes by needs no further word. */
    private void primary(String key, @Nullable String name, NameFacts known, Language language) {
        if (name == null || known.kind() == NameKind.USUAL && known.validFrom() == null && known.validTo() == null) {
            facts.add(key, name);
            return;
        }
        var names = new Div(name(name, known, language.tag()));
        names.addClassName("aliases");
        facts.add(key, names);
    }

    /** @param told the language that its label tells already */
    private Div name(String text, NameFacts known, String told) {
        return new KnownName(text, known.language(), known, NameFactInputs.describe(known, told), today);
    }

    private void aliases(Company company) {
        if (company.getAliases().isEmpty()) {
            return;
        }
        var names = new Div();
        names.addClassName("aliases");
        company.getAliases().forEach(alias -> names.add(name(alias.getText(), alias.facts(), "")));
        facts.add("company.aliases", names);
    }

    private void capital(Company company) {
        var capital = company.capital();
        if (capital != null) {
            var amount = new Span(MoneyFormat.compact(capital, Texts.language()));
            amount.setTitle(MoneyFormat.exact(capital, Texts.language()));
            facts.add("company.capital", amount);
        }
    }

    /** A link only where it surely is one: older records may hold any text. */
    private void website(@Nullable String website) {
        var address = website == null ? Optional.<String>empty() : WebAddress.read(website);
        if (address.isEmpty()) {
            facts.add("company.website", website);
            return;
        }
        var link = new Anchor(address.get(), address.get().replaceFirst("^https://", ""));
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        facts.add("company.website", link);
    }

    private void link(String key, String scheme, @Nullable String value) {
        if (value != null) {
            facts.add(key, new Anchor(scheme + value.replace(" ", ""), value));
        }
    }

    private void tags(Company company) {
        if (!company.getTags().isEmpty()) {
            facts.add("company.tags", Tags.chips(company.getTags()));
        }
    }
}
