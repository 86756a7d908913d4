package org.qiao.reference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Countries, provinces and states, cities, districts and development zones. The column {@code official_code} holds a
 * country's or state's ISO 3166 code, and what GB/T 2260 gives to China's provinces and prefectures.
 */
@Component
public class Places extends Tree {

    Places(JdbcClient jdbc) {
        super(jdbc, "place", List.of("kind", "name_en", "name_zh", "official_code"), List.of("official_code"));
    }
}
