package org.qiao.companies.ui;

import static org.qiao.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Directory;
import org.qiao.companies.Affiliation;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.Person;
import org.qiao.kernel.Language;
import org.qiao.ui.Facts;
import org.qiao.ui.Texts;

/** What is known of a person: names, roles past and present, what they speak and how they like to be reached. */
class PersonSheet extends Facts {

    PersonSheet(
            Person person,
            Map<Long, CompanyRef> companies,
            LocalDate today,
            Directory directory,
            @Nullable Consumer<Affiliation> move) {
        var language = Texts.language();
        if (language == Language.ZH) {
            chinese(person);
            english(person);
        } else {
            english(person);
            chinese(person);
        }
        otherNames(person, today);
        if (person.getAffiliations().stream().anyMatch(role -> companies.containsKey(role.companyId()))) {
            add("person.companies", new RolesPanel(person, companies, today, move));
        }
        if (!person.getTags().isEmpty()) {
            add("company.tags", Tags.chips(person.getTags()));
        }
        add(
                "person.languages",
                person.getLanguages().stream()
                        .map(LanguageField::name)
                        .collect(Collectors.joining(language == Language.ZH ? "、" : ", ")));
        var channel = person.getPreferredChannel();
        add("person.channel", channel == null ? "" : t(channel));
        var rank = person.getProtocolRank();
        add("person.rank", rank == null ? "" : String.valueOf(rank));
        add(
                "company.office",
                directory
                        .office(Objects.requireNonNull(person.getOfficeId()))
                        .map(office -> office.name(language))
                        .orElse(""));
        var note = new Div(new Span(language.choose(person.getNoteEn(), person.getNoteZh())));
        note.addClassName("prose");
        if (!note.getElement().getTextRecursively().isEmpty()) {
            add("company.note", note);
        }
    }

    private void chinese(Person person) {
        add("person.name.zh", text(person.getFamilyZh()) + text(person.getGivenZh()));
        add("person.reading", person.spokenAs());
    }

    private void english(Person person) {
        add(
                "person.name.en",
                person.getFamilyEn() == null && person.getGivenEn() == null ? "" : person.name(Language.EN));
    }

    private void otherNames(Person person, LocalDate today) {
        if (person.getAliases().isEmpty()) {
            return;
        }
        var names = new Div();
        names.addClassName("aliases");
        person.getAliases().stream()
                .sorted(Comparator.comparing(alias -> alias.text(person.getOrderEn())))
                .forEach(alias -> names.add(new KnownName(
                        alias.text(person.getOrderEn()),
                        alias.language(),
                        alias,
                        PersonNamesField.describe(alias),
                        today)));
        add("person.names", names);
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
