package org.qiao.search;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds records of every kind by whatever was typed. What the viewer may not see is in no line, count or hint. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Permission.COMPANY_READ, Permission.DEAL_READ, Permission.TOUCH_READ})
public class SearchService {

    /**
     * What was found of one kind.
     *
     * @param count how many the viewer may see; no more than were asked for
     * @param more whether there are more than {@code count}
     */
    public record Group(String kind, List<Hit> hits, int count, boolean more) {}

    /**
     * Everything that was found.
     *
     * @param nearly nothing is written as it was typed: these are alike
     */
    public record Found(List<Group> groups, boolean nearly) {}

    /** Looked through at most, per kind, however many of them are hidden. */
    private static final int DEEPEST = 5_000;

    private static final int CHUNK = 500;

    /** Enough where nothing is hidden. */
    private static final int FEW = 20;

    private final SearchLookup lookup;
    private final List<SearchSource> sources;
    private final CurrentUser user;

    SearchService(SearchLookup lookup, List<SearchSource> sources, CurrentUser user) {
        this.lookup = lookup;
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SearchSource::position))
                .toList();
        this.user = user;
    }

    /**
     * Looks for what was typed as it stands, then for its words one by one, then for its sound, then for one slip of the
     * fingers; the first that finds any record ends it. What is looked through without an index stands behind the records.
     *
     * @param shown lines of each group
     * @param counted how far each group is counted
     */
    public Found find(String typed, int shown, int counted) {
        var key = Reading.key(Findable.cut(typed, Findable.LONGEST_LINE));
        if (key.isEmpty()) {
            return new Found(List.of(), false);
        }
        var attempts = lookup.attempts(typed, key);
        var beside = groups(source -> source.documents().isEmpty(), attempts.getFirst(), typed, shown, counted);
        for (var attempt : attempts) {
            if (attempt.leavesOut() && !beside.isEmpty()) {
                // "New company" is something to be done, not a company called New.
                continue;
            }
            if (attempt.nearly() && isCalled(typed)) {
                // Osaka is a place, and no slip for a company called Osako.
                continue;
            }
            var records = groups(source -> !source.documents().isEmpty(), attempt, typed, shown, counted);
            if (!records.isEmpty()) {
                return new Found(
                        Stream.concat(records.stream(), beside.stream()).toList(), attempt.nearly());
            }
        }
        return new Found(beside, false);
    }

    private boolean isCalled(String typed) {
        return sources.stream()
                .filter(source -> source.documents().isEmpty() && user.may(source.permission()))
                .anyMatch(source -> source.isCalled(typed));
    }

    private List<Group> groups(
            Predicate<SearchSource> which, SearchLookup.Attempt attempt, String typed, int shown, int counted) {
        return sources.stream()
                .filter(which)
                .filter(source -> user.may(source.permission()))
                .map(source -> group(source, attempt, typed, shown, counted))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Group> group(
            SearchSource source, SearchLookup.Attempt attempt, String typed, int shown, int counted) {
        var found = new LinkedHashSet<Long>();
        if (attempt.first()) {
            found.addAll(source.elsewhere(typed, counted + 1));
        }
        source.documents().forEach(document -> gather(source, document, attempt, counted + 1, found));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var ids = List.copyOf(found);
        var count = Math.min(counted, ids.size());
        var hits = source.hits(ids.subList(0, Math.min(shown, ids.size())), typed);
        return Optional.of(new Group(source.kind(), hits, count, ids.size() > counted));
    }

    /** Asks the index for more and more until enough of them are the viewer's to see. */
    private static void gather(
            SearchSource source, String document, SearchLookup.Attempt attempt, int enough, LinkedHashSet<Long> found) {
        var seen = new LinkedHashSet<Long>();
        for (int limit = Math.max(FEW, enough); found.size() < enough && limit <= DEEPEST; limit *= 16) {
            var ids = attempt.candidates().of(document, source.latestFirst(), limit);
            var fresh = new ArrayList<>(ids);
            fresh.removeAll(seen);
            for (int from = 0; from < fresh.size() && found.size() < enough; from += CHUNK) {
                found.addAll(source.present(document, fresh.subList(from, Math.min(fresh.size(), from + CHUNK))));
            }
            seen.addAll(fresh);
            if (ids.size() < limit) {
                return;
            }
        }
    }
}
