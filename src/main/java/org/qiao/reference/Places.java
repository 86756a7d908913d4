package org.qiao.reference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Countries, provinces and states, cities, districts and development zones. */
@Component
public class Places extends Tree {

    Places(JdbcClient jdbc) {
        super(jdbc, "place", List.of("kind", "name_en", "name_zh"));
    }
}
