package org.qiao.companies;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.OwnedRow;
import org.springframework.stereotype.Component;

/** Clusters of likely twins, kept for whoever had them looked for, and what the house said are no twins. */
@Component
class Clusters {

    /** Nobody reads on. */
    private static final int MOST = 1_000;

    /** Of what records a cluster is. */
    enum Kind {
        COMPANY(Company.class, CompanyDistinct.class, CompanyDistinct::new),
        PERSON(Person.class, PersonDistinct.class, PersonDistinct::new);

        private interface Saying {
            Distinct of(Distinct.Pair pair, long saidBy, Instant saidAt);
        }

        private final Class<? extends OwnedRow> rows;
        private final Class<? extends Distinct> distinct;
        private final Saying saying;

        Kind(Class<? extends OwnedRow> rows, Class<? extends Distinct> distinct, Saying saying) {
            this.rows = rows;
            this.distinct = distinct;
            this.saying = saying;
        }
    }

    /** What may become a cluster. */
    record Candidate(Set<Long> ids, int score, @Nullable TwinSign sign) {}

    /** A kept cluster, with those of its records that are still there. */
    record Known<T>(long id, List<T> records, @Nullable TwinSign sign) {}

    private final TwinRepository repository;
    private final CurrentUser user;
    private final Clock clock;

    Clusters(TwinRepository repository, CurrentUser user, Clock clock) {
        this.repository = repository;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps the best in the place of those of the kind that the viewer had, and tells how many there are. */
    int keep(Kind kind, Collection<Candidate> candidates) {
        var distinct = repository.distinct(kind.distinct);
        var best = outermost(candidates).stream()
                .filter(candidate -> !isSettled(List.copyOf(candidate.ids()), distinct))
                .sorted(Comparator.comparingInt(Candidate::score)
                        .reversed()
                        .thenComparing(candidate -> candidate.ids().iterator().next()))
                .limit(MOST)
                .toList();
        var found = new ArrayList<TwinCluster>();
        best.forEach(candidate -> found.add(
                new TwinCluster(user.require().userId(), kind, found.size(), candidate.sign(), candidate.ids())));
        repository.replace(kind, found);
        return found.size();
    }

    /** A smaller cluster inside a larger one says nothing new. */
    private static List<Candidate> outermost(Collection<Candidate> candidates) {
        var outermost = new ArrayList<Candidate>();
        var seen = new HashMap<Long, List<Set<Long>>>();
        candidates.stream()
                .sorted(Comparator.comparingInt(candidate -> -candidate.ids().size()))
                .forEach(candidate -> {
                    var first = candidate.ids().iterator().next();
                    if (seen.getOrDefault(first, List.of()).stream()
                            .noneMatch(larger -> larger.containsAll(candidate.ids()))) {
                        outermost.add(candidate);
                        candidate
                                .ids()
                                .forEach(id -> seen.computeIfAbsent(id, i -> new ArrayList<>())
                                        .add(candidate.ids()));
                    }
                });
        return outermost;
    }

    /**
     * The viewer's clusters as they were last looked for, best first.
     *
     * @param lines those of the records that the viewer may see and that are not archived, by id
     */
    <T> List<Known<T>> known(Kind kind, int offset, int limit, Function<Set<Long>, Map<Long, T>> lines) {
        var found = repository.clusters(kind, offset, limit);
        var there =
                lines.apply(found.stream().flatMap(c -> c.members().stream()).collect(Collectors.toSet()));
        var distinct = repository.distinct(kind.distinct);
        return found.stream()
                .filter(c -> !isSettled(
                        c.members().stream().filter(there::containsKey).toList(), distinct))
                .map(c -> new Known<>(c.id(), pick(c.members(), there), c.sign()))
                .filter(c -> c.records().size() > 1)
                .toList();
    }

    static <T> List<T> pick(Collection<Long> ids, Map<Long, T> lines) {
        return ids.stream()
                .map(lines::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Whether somebody said of every two of them that they are not the same. */
    private static boolean isSettled(List<Long> ids, Set<Distinct.Pair> distinct) {
        return distinct.containsAll(pairs(ids));
    }

    private static List<Distinct.Pair> pairs(List<Long> ids) {
        var pairs = new ArrayList<Distinct.Pair>();
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i + 1; j < ids.size(); j++) {
                pairs.add(Distinct.Pair.of(ids.get(i), ids.get(j)));
            }
        }
        return pairs;
    }

    /** Remembers for the whole house that the records are not the same. */
    void apart(Kind kind, List<Long> ids) {
        for (var pair : pairs(List.copyOf(repository.present(kind.rows, ids)))) {
            if (repository.distinct(kind.distinct, pair).isEmpty()) {
                repository.save(kind.saying.of(pair, user.require().userId(), clock.instant()));
            }
        }
    }

    void together(Kind kind, List<Long> ids) {
        pairs(ids).forEach(pair -> repository.distinct(kind.distinct, pair).ifPresent(repository::delete));
    }
}
