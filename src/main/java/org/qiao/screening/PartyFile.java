package org.qiao.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.qiao.reference.CsvLines;

/** Reads a restricted-party list. A file that breaks off, or has a wrong line, is refused whole. */
final class PartyFile {

    /** The published list has some 25,000 entries in some 20 MB. */
    static final CsvLines.Limit LIMIT = new CsvLines.Limit(64 * 1024 * 1024, 200_000, "screening.file.large");

    /** As trade.gov publishes them; those that are not read are still there in a whole file. */
    static final List<String> CSL = List.of(
            "_id",
            "source",
            "entity_number",
            "type",
            "programs",
            "name",
            "title",
            "addresses",
            "federal_register_notice",
            "start_date",
            "end_date",
            "standard_order",
            "license_requirement",
            "license_policy",
            "call_sign",
            "vessel_type",
            "gross_tonnage",
            "gross_registered_tonnage",
            "vessel_flag",
            "vessel_owner",
            "remarks",
            "source_list_url",
            "alt_names",
            "citizenships",
            "dates_of_birth",
            "nationalities",
            "places_of_birth",
            "source_information_url",
            "ids");

    static final List<String> PLAIN = List.of("name", "aliases", "country", "program", "source_id");

    private static final int NAME = 1000;
    private static final int SHORT = 200;
    private static final int LONG = 10_000;

    private PartyFile() {}

    /** @throws org.qiao.reference.BadLines if it is no whole file of that format */
    static List<ListedParty> read(byte[] file, ListFormat format) {
        return distinct(
                switch (format) {
                    case CSL -> CsvLines.read(file, LIMIT, CSL, PartyFile::published);
                    case PLAIN -> CsvLines.read(file, LIMIT, PLAIN, PartyFile::plain);
                });
    }

    private static ListedParty published(Map<String, String> line) {
        var source = cut(line.get("source"), 300);
        var id = cut(line.get("_id"), 200);
        var number = cut(line.get("entity_number"), 80);
        var name = name(line);
        return new ListedParty(
                cut((id.isEmpty() ? number.isEmpty() ? name : number : id) + "|" + source, 280),
                source,
                PartyKind.read(line.get("type")),
                name,
                split(line.get("alt_names")),
                country(line),
                none(cut(line.get("programs"), 500)),
                none(cut(line.get("addresses"), LONG)),
                joined(line.get("dates_of_birth"), line.get("places_of_birth")),
                joined(line.get("citizenships"), line.get("nationalities")),
                joined(
                        line.get("title"),
                        line.get("remarks"),
                        line.get("license_requirement"),
                        line.get("federal_register_notice")),
                none(cut(line.get("ids"), LONG)),
                none(cut(line.get("source_list_url"), 500)),
                none(cut(line.get("start_date"), 40)),
                none(cut(line.get("end_date"), 40)));
    }

    /** Addresses end in a country's two letters. */
    private static @Nullable String country(Map<String, String> line) {
        var nationalities = none(cut(line.get("nationalities"), SHORT));
        return nationalities != null
                ? nationalities
                : none(cut(
                        Arrays.stream(Objects.toString(line.get("addresses"), "")
                                        .split(";"))
                                .map(address -> address.substring(address.lastIndexOf(',') + 1)
                                        .strip())
                                .filter(code -> code.matches("[A-Z]{2}"))
                                .distinct()
                                .collect(Collectors.joining("; ")),
                        SHORT));
    }

    private static ListedParty plain(Map<String, String> line) {
        var name = name(line);
        var id = cut(line.get("source_id"), 200);
        return new ListedParty(
                cut(id.isEmpty() ? name : id, 280),
                "",
                PartyKind.UNKNOWN,
                name,
                split(line.get("aliases")),
                none(cut(line.get("country"), SHORT)),
                none(cut(line.get("program"), 500)),
                null,
                null,
                null,
                null,
                none(id),
                null,
                null,
                null);
    }

    private static String name(Map<String, String> line) {
        var name = PlainText.line(line.get("name"));
        if (name == null) {
            throw new RuleException("screening.line.name", "name");
        }
        return cut(name, NAME);
    }

    /** Two lines of one key are two entries: the second is told by its place. */
    private static List<ListedParty> distinct(List<ListedParty> parties) {
        var seen = new HashMap<String, Integer>();
        var distinct = new ArrayList<ListedParty>(parties.size());
        for (var party : parties) {
            var times = seen.merge(party.key(), 1, Integer::sum);
            distinct.add(times == 1 ? party : party.withKey(party.key() + "#" + times));
        }
        return distinct;
    }

    private static List<String> split(@Nullable String names) {
        return Arrays.stream(Objects.toString(names, "").split("[;；]"))
                .map(PlainText::line)
                .filter(Objects::nonNull)
                .map(name -> cut(name, NAME))
                .distinct()
                .toList();
    }

    private static @Nullable String joined(@Nullable String... parts) {
        return none(cut(
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("; ")),
                LONG));
    }

    private static @Nullable String none(String text) {
        return text.isBlank() ? null : text;
    }

    private static String cut(@Nullable String text, int length) {
        var whole = Objects.toString(text, "").strip();
        return whole.codePointCount(0, whole.length()) <= length
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, length));
    }
}
