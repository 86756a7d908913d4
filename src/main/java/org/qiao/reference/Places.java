package org.qiao.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Countries, provinces and states, cities, districts and development zones. The column {@code official_code} holds a
 * country's or state's ISO 3166 code, and what GB/T 2260 gives to China's provinces and prefectures.
 */
@Component
public class Places extends Tree {

    Places(JdbcClient jdbc) {
        super(jdbc, "place", List.of("kind", "name_en", "name_zh", "official_code"), List.of("official_code"), false);
    }

    /** What a list cell shows: a district's name with its city's, since many cities have one of that name: 朝阳区 · 北京. */
    @Override
    public String name(@Nullable Long id, Language viewer) {
        return find(id).map(place -> place.kind().equals(PlaceKind.DISTRICT.name())
                        ? Stream.of(place.name(viewer), brief(super.name(place.parentId(), viewer)))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining(" · "))
                        : place.name(viewer))
                .orElse("");
    }

    /** What stands in a Chinese name behind the place that it begins with, with or without 省 or 市; empty where it begins with none. */
    public Optional<String> behind(String name) {
        return all().stream()
                .map(Term::nameZh)
                .filter(place -> !place.isEmpty())
                .flatMap(place -> Stream.of(place, place + "省", place + "市", brief(place)))
                .filter(place -> name.startsWith(place) && name.length() > place.length())
                .max(Comparator.comparingInt(String::length))
                .map(place -> name.substring(place.length()).strip());
    }

    /** 北京市 beside its districts is 北京. */
    private static String brief(String city) {
        return city.length() > 2 && city.endsWith("市") ? city.substring(0, city.length() - 1) : city;
    }
}
