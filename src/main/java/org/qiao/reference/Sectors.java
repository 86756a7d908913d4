package org.qiao.reference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The house list of sectors, with their codes in GB/T 4754-2017, NAICS 2022 and ISIC 4. */
@Component
public class Sectors extends Tree {

    Sectors(JdbcClient jdbc) {
        super(
                jdbc,
                "sector",
                List.of("name_en", "name_zh", "gbt4754", "naics", "isic", "note_en", "note_zh"),
                List.of("gbt4754", "naics", "isic", "note_en", "note_zh"),
                true);
    }
}
