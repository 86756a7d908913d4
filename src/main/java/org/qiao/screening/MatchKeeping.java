package org.qiao.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.NamedRecord;
import org.springframework.stereotype.Component;

/** Writes down what was found, and what is found no more. Called by the system, in its transaction. */
@Component
class MatchKeeping {

    private final MatchRepository matches;
    private final Matcher matcher;

    MatchKeeping(MatchRepository matches, Matcher matcher) {
        this.matches = matches;
        this.matcher = matcher;
    }

    /**
     * Lays the records beside the lists in force.
     *
     * @param ids of the records, those that are gone included
     * @param edition only what it added or altered; null for all that is in force
     * @param known entries that were read before, which are added to
     */
    void check(
            RecordKind kind,
            Collection<Long> ids,
            List<NamedRecord> records,
            @Nullable Long edition,
            Map<Long, Finding.Entry> known) {
        var found = matcher.find(kind, records, edition, known);
        var kept = new HashMap<Long, Map<Long, PotentialMatch>>();
        matches.of(kind, ids, edition)
                .forEach(match -> kept.computeIfAbsent(record(match), r -> new HashMap<>())
                        .put(match.getEntryId(), match));
        for (var record : records) {
            var before = kept.computeIfAbsent(record.id(), r -> new HashMap<>());
            for (var finding : found.getOrDefault(record.id(), List.of())) {
                var match = before.remove(finding.entry().id());
                if (match == null) {
                    matches.add(new PotentialMatch(kind, record, finding));
                } else {
                    match.found(record, finding);
                }
            }
        }
        kept.values()
                .forEach(left -> left.values()
                        .forEach(match -> match.lost(
                                edition == null ? MatchChange.NAMES_CHANGED : MatchChange.ENTRY_ALTERED,
                                edition == null ? match.getEditionId() : edition)));
        matches.flush();
    }

    private static Long record(PotentialMatch match) {
        var company = match.getCompanyId();
        return company != null ? company : Objects.requireNonNull(match.getPersonId());
    }

    /** Entries that the edition removed match nothing any more. */
    void forgetRemoved(long edition) {
        matches.ofRemoved(edition).forEach(match -> match.lost(MatchChange.ENTRY_REMOVED, edition));
        matches.flush();
    }
}
