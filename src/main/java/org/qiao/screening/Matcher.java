package org.qiao.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.NamedRecord;
import org.qiao.search.NameForms;
import org.springframework.stereotype.Component;

/** Finds the entries that records of ours may be: looks their names up, and lays only what is found side by side. */
@Component
class Matcher {

    /** One record resembles at most so many entries; the best count. */
    private static final int MOST = 25;

    private static final int LISTED_ALIAS = 3;
    private static final int OTHER_KIND = 20;

    private final EntryTable entries;

    Matcher(EntryTable entries) {
        this.entries = entries;
    }

    /** A name of ours, taken apart. */
    private record Ours(String text, NameForms forms) {}

    /**
     * What each record may be, best first; records that resemble nothing are left out.
     *
     * @param edition looks only at what that edition added or altered; null for all that is in force
     * @param known entries that were read before, which are added to
     */
    Map<Long, List<Finding>> find(
            RecordKind kind, Collection<NamedRecord> records, @Nullable Long edition, Map<Long, Finding.Entry> known) {
        var names = new HashMap<Long, List<Ours>>();
        var asking = new HashMap<String, Set<Long>>();
        for (var record : records) {
            var ours = record.names().stream()
                    .map(name -> new Ours(name.text(), ListKeys.forms(kind, name)))
                    .toList();
            names.put(record.id(), ours);
            ours.forEach(name -> ListKeys.of(name.forms())
                    .forEach(key -> asking.computeIfAbsent(key, k -> new LinkedHashSet<>(2))
                            .add(record.id())));
        }
        var candidates = new LinkedHashMap<Long, Set<Long>>();
        entries.holding(
                asking.keySet(),
                edition,
                (key, entry) -> asking.getOrDefault(key, Set.of())
                        .forEach(record -> candidates
                                .computeIfAbsent(record, r -> new LinkedHashSet<>())
                                .add(entry)));
        read(candidates.values(), known);
        var found = new LinkedHashMap<Long, List<Finding>>();
        candidates.forEach((record, ids) -> {
            var best = ids.stream()
                    .map(known::get)
                    .flatMap(entry -> best(kind, names.getOrDefault(record, List.of()), entry).stream())
                    .sorted(Comparator.comparing(Finding::score).reversed())
                    .limit(MOST)
                    .toList();
            if (!best.isEmpty()) {
                found.put(record, best);
            }
        });
        return found;
    }

    private void read(Collection<Set<Long>> candidates, Map<Long, Finding.Entry> known) {
        var unread = new LinkedHashSet<Long>();
        candidates.forEach(unread::addAll);
        unread.removeAll(known.keySet());
        entries.read(unread).forEach(entry -> known.put(entry.id(), entry));
    }

    private static Optional<Finding> best(RecordKind kind, List<Ours> names, Finding.@Nullable Entry entry) {
        if (entry == null) {
            return Optional.empty();
        }
        var other = isOtherKind(kind, entry.kind());
        Finding best = null;
        for (var ours : names) {
            for (int i = 0; i < entry.names().size(); i++) {
                var listed = entry.names().get(i);
                for (var forms : listed.forms()) {
                    var likeness = Likeness.of(kind, ours.forms(), forms).orElse(null);
                    if (likeness == null || other && !likeness.isWhole()) {
                        continue;
                    }
                    var reasons = new ArrayList<MatchReason>(List.of(likeness.reason()));
                    int score = likeness.score();
                    if (i > 0) {
                        reasons.add(MatchReason.LISTED_ALIAS);
                        score -= LISTED_ALIAS;
                    }
                    if (other) {
                        reasons.add(MatchReason.OTHER_KIND);
                        score -= OTHER_KIND;
                    }
                    if (score >= Likeness.LEAST - OTHER_KIND && (best == null || best.score() < score)) {
                        best = new Finding(entry, score, reasons, Finding.cut(ours.text()), listed.text());
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isOtherKind(RecordKind kind, PartyKind listed) {
        return switch (kind) {
            case COMPANY -> listed == PartyKind.PERSON;
            case PERSON -> listed == PartyKind.ORGANISATION || listed == PartyKind.CRAFT;
        };
    }
}
