package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiao.access.AuditNames;
import org.qiao.access.AuditService;
import org.qiao.access.CurrentUser;
import org.qiao.ui.Texts;

/** The names behind the ids in the log's lines, asked for once a page. */
class NamedRecords {

    /** An id by itself or one of several, as the log writes them. */
    private static final Pattern ID = Pattern.compile("(?<![^\\[ ])(\\d{1,18})(?![^,\\]])");

    /** Collections whose elements hold more than an id: there the id stands behind a word. */
    private static final Map<String, Pattern> WITHIN = Map.of(
            "affiliations", Pattern.compile("company (\\d{1,18})"),
            "otherPlaces", Pattern.compile("place (\\d{1,18})"),
            "terms", Pattern.compile("tier (\\d{1,18})"),
            "seats", Pattern.compile("person (\\d{1,18})"));

    private final List<AuditNames> kinds;
    private final CurrentUser user;
    private final Map<String, Map<Long, String>> names = new HashMap<>();

    NamedRecords(List<AuditNames> kinds, CurrentUser user) {
        this.kinds = kinds;
        this.user = user;
    }

    /** Looks up what the lines are about and what they hold. */
    void learn(List<AuditService.Entry> entries) {
        for (var kind : kinds) {
            var ids = new HashSet<Long>();
            for (var entry : entries) {
                if (entry.kind().equals(kind.kind())) {
                    ids.add(entry.recordId());
                }
                entry.changes().stream()
                        .filter(change -> kind.isHeldBy(entry.kind(), change.field()))
                        .flatMap(change -> Stream.of(change.from(), change.to())
                                .flatMap(value -> ids(change).matcher(value).results()))
                        .map(id -> Long.parseLong(id.group(1)))
                        .forEach(ids::add);
            }
            if (!ids.isEmpty() && kind.permissions().stream().anyMatch(user::may)) {
                names.computeIfAbsent(kind.kind(), any -> new HashMap<>())
                        .putAll(kind.source().names(ids, Texts.language()));
            }
        }
    }

    /** What the line is about, if it has a name. */
    Optional<String> name(AuditService.Entry entry) {
        return Optional.ofNullable(names.getOrDefault(entry.kind(), Map.of()).get(entry.recordId()))
                .filter(name -> !name.isBlank());
    }

    /** The value with names in the place of ids, if the field holds ids. */
    Optional<String> value(AuditService.Entry entry, AuditService.Change change, String value) {
        return kinds.stream()
                .filter(kind -> kind.isHeldBy(entry.kind(), change.field()))
                .findFirst()
                .map(kind -> named(kind, ids(change), value));
    }

    private static Pattern ids(AuditService.Change change) {
        return WITHIN.getOrDefault(change.field(), ID);
    }

    private String named(AuditNames kind, Pattern ids, String value) {
        var known = names.getOrDefault(kind.kind(), Map.of());
        return ids.matcher(value.replaceAll("^\\[|]$", ""))
                .replaceAll(id -> Matcher.quoteReplacement(Optional.ofNullable(known.get(Long.parseLong(id.group(1))))
                        .filter(name -> !name.isBlank())
                        .orElseGet(() -> t("audit.unseen"))));
    }
}
