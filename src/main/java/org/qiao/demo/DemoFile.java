package org.qiao.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.ContactKind;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.NameKind;
import org.qiao.companies.NameOrder;
import org.qiao.companies.PlaceUse;

/**
 * One data file of the demo. Records point at each other by key, also across files. A day is written {@code 2016-05-11},
 * or {@code -3d} and {@code +4d} counted from the day of loading.
 *
 * @param source the text the file was taken from, null where all of it is invented
 */
record DemoFile(
        @Nullable Source source,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Organisation> companies,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Individual> people,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Contact> touches,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Project> deals,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoMember.Offer> tiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoMember> memberships,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<ExchangeRate> rates,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoApproval> approvals,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoDossier> dossiers,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<DemoIndicator> indicators) {

    /** One unit of the currency is worth so many of the other on that day. */
    record ExchangeRate(String currency, String in, String on, BigDecimal rate, String source) {
        ExchangeRate {
            need(currency, "currency");
            need(in, "in");
            need(on, "on");
            need(rate, "rate");
            need(source, "source");
        }
    }

    /** @param published the day as printed, null where none is printed */
    record Source(
            String title,
            String publisher,
            @Nullable String publisherZh,
            @Nullable String published) {
        Source {
            need(title, "title");
            need(publisher, "publisher");
        }
    }

    record Organisation(
            String key,
            CompanyKind kind,
            List<Name> names,
            @Nullable String place,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Location> otherPlaces,
            @Nullable String sector,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> otherSectors,
            String office,
            boolean shared,
            @Nullable String noteEn,
            @Nullable String noteZh) {
        Organisation {
            need(key, "key");
            need(kind, "kind");
            need(names, "names");
            need(office, "office");
        }

        /** The primary name in that language, or null. */
        @Nullable
        String name(String lang) {
            return names.stream()
                    .filter(n -> n.primary() && n.lang().equals(lang))
                    .map(Name::text)
                    .findFirst()
                    .orElse(null);
        }

        /** What the primary name of the language is: legal, short. */
        String kind(String lang) {
            return names.stream()
                    .filter(n -> n.primary() && n.lang().equals(lang))
                    .map(n -> n.kind().name())
                    .findFirst()
                    .orElse(NameKind.USUAL.name());
        }

        /** Every name that is not one of the two primary ones of the screens' languages. */
        Stream<Name> otherNames() {
            return names.stream()
                    .filter(n -> !n.text().equals(name("en")) && !n.text().equals(name("zh")));
        }
    }

    /** A place where an organisation is beside its main one. */
    record Location(String place, PlaceUse kind) {
        Location {
            need(place, "place");
            need(kind, "kind");
        }
    }

    /** @param lang a BCP 47 tag */
    record Name(String text, String lang, NameKind kind, boolean primary) {
        Name {
            need(text, "text");
            need(lang, "lang");
            need(kind, "kind");
        }
    }

    record Individual(
            String key,
            @Nullable String familyEn,
            @Nullable String givenEn,
            @Nullable String familyZh,
            @Nullable String givenZh,
            NameOrder orderEn,
            Jurisdiction jurisdiction,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Post> roles,
            String office,
            @Nullable String noteEn,
            @Nullable String noteZh,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Line> contacts,
            @Nullable Consent consent) {
        Individual {
            need(key, "key");
            need(orderEn, "order_en");
            need(jurisdiction, "jurisdiction");
            need(office, "office");
        }
    }

    record Post(
            String company,
            @Nullable String titleEn,
            @Nullable String titleZh) {
        Post {
            need(company, "company");
        }
    }

    /** A private contact detail. */
    record Line(ContactKind kind, String value) {
        Line {
            need(kind, "kind");
            need(value, "value");
        }
    }

    record Consent(String on, String purposeEn, String purposeZh) {
        Consent {
            need(on, "on");
            need(purposeEn, "purpose_en");
            need(purposeZh, "purpose_zh");
        }
    }

    /**
     * @param time the wall clock in {@code zone}, null where only the day is known
     * @param deal what it was about, if anything
     */
    record Contact(
            String key,
            String channel,
            String on,
            @Nullable String time,
            String zone,
            @Nullable String place,
            String subjectEn,
            String subjectZh,
            @Nullable String saidEn,
            @Nullable String saidZh,
            @Nullable String outcome,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> companies,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> people,
            @Nullable String deal,
            boolean shared,
            @Nullable String owner,
            String office,
            @Nullable NextStep next) {
        Contact {
            need(key, "key");
            need(channel, "channel");
            need(on, "on");
            need(zone, "zone");
            need(subjectEn, "subject_en");
            need(subjectZh, "subject_zh");
            need(office, "office");
        }
    }

    record NextStep(String titleEn, String titleZh, String due, String owner) {
        NextStep {
            need(titleEn, "title_en");
            need(titleZh, "title_zh");
            need(due, "due");
            need(owner, "owner");
        }
    }

    /**
     * @param entered the day it entered its present stage
     * @param circle the logins that may know a confidential deal
     */
    record Project(
            String key,
            String titleEn,
            String titleZh,
            String company,
            String direction,
            @Nullable String type,
            @Nullable String sector,
            @Nullable String site,
            String pipeline,
            String stage,
            String entered,
            @Nullable String owner,
            String office,
            boolean shared,
            boolean confidential,
            @Nullable String codeName,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> circle,
            @Nullable String noteEn,
            @Nullable String noteZh,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Step> history,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Entry> ledger) {
        Project {
            need(key, "key");
            need(titleEn, "title_en");
            need(titleZh, "title_zh");
            need(company, "company");
            need(direction, "direction");
            need(pipeline, "pipeline");
            need(stage, "stage");
            need(entered, "entered");
            need(office, "office");
        }

        /** The stages it went through; the present one alone where no more is known. */
        List<Step> steps() {
            return history.isEmpty() ? List.of(new Step(stage, entered)) : history;
        }
    }

    record Step(String stage, String on) {
        Step {
            need(stage, "stage");
            need(on, "on");
        }
    }

    /** @param partOf the entry of the same deal whose amount holds this one already */
    record Entry(
            String key,
            @Nullable String partOf,
            String kind,
            BigDecimal amount,
            String currency,
            @Nullable BigDecimal alsoAmount,
            @Nullable String alsoCurrency,
            String qualifier,
            @Nullable Integer projects,
            @Nullable String projectsQualifier,
            String on,
            String source) {
        Entry {
            need(key, "key");
            need(kind, "kind");
            need(amount, "amount");
            need(currency, "currency");
            need(qualifier, "qualifier");
            need(on, "on");
            need(source, "source");
        }
    }

    static void need(@Nullable Object value, String field) {
        Objects.requireNonNull(value, () -> field + " is missing");
    }
}
