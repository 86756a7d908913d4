package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.NameKind;
import org.qiao.companies.PlaceUse;

/** An organisation in a data file. */
record DemoCompany(
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
    DemoCompany {
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
}
