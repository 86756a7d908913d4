package org.qiao.demo;

import static org.qiao.demo.DemoFile.need;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.PartyRole;
import org.qiao.pipeline.TeamRole;
import org.qiao.siting.PriceBasis;
import org.qiao.siting.SiteStatus;

/**
 * What belongs to a deal in a data file: who takes part, and which sites are compared by what.
 *
 * @param deal the deal's key
 * @param land as people type it: {@code 120 亩}
 */
record DemoDossier(
        String deal,
        @Nullable Integer jobs,
        @Nullable String land,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Party> parties,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Member> team,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Measure> criteria,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Place> sites) {
    DemoDossier {
        need(deal, "deal");
    }

    record Party(String company, PartyRole role, @Nullable String note) {
        Party {
            need(company, "company");
            need(role, "role");
        }
    }

    record Member(String user, TeamRole role) {
        Member {
            need(user, "user");
            need(role, "role");
        }
    }

    record Measure(String key, String nameEn, String nameZh, int weight) {
        Measure {
            need(key, "key");
            need(nameEn, "name_en");
            need(nameZh, "name_zh");
        }
    }

    /** @param scores from 1 to 5 by the key of the criterion */
    record Place(
            @Nullable String name,
            @Nullable String park,
            String place,
            SiteStatus status,
            @Nullable String land,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable PriceBasis basis,
            @Nullable String until,
            @Nullable String note,
            @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> scores) {
        Place {
            need(place, "place");
            need(status, "status");
        }
    }
}
