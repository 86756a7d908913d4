package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.ContactKind;
import org.qiao.companies.Jurisdiction;
import org.qiao.companies.NameOrder;

/** A person in a data file. */
record DemoPerson(
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
    DemoPerson {
        need(key, "key");
        need(orderEn, "order_en");
        need(jurisdiction, "jurisdiction");
        need(office, "office");
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
}
