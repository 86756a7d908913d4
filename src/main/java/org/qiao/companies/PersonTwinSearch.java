package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.companies.Clusters.Candidate;
import org.qiao.search.Twins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks through the whole database for people who are likely the same, as the viewer, and keeps what it finds for them.
 * Namesakes are many: a company or a contact detail in common makes them surer, and of a name that many bear only these count.
 */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_WRITE)
public class PersonTwinSearch {

    /** More namesakes are no twins but a name that many bear. */
    private static final int LARGEST = 12;

    /** Of a name that still more bear nobody is looked for. */
    private static final int NAMESAKES = 1_000;

    private final TwinRepository repository;
    private final PersonTwinRepository people;
    private final Twins twins;
    private final Clusters clusters;

    PersonTwinSearch(TwinRepository repository, PersonTwinRepository people, Twins twins, Clusters clusters) {
        this.repository = repository;
        this.people = people;
        this.twins = twins;
        this.clusters = clusters;
    }

    /**
     * Finds the clusters anew. Takes seconds for each hundred thousand people: call it in the background.
     *
     * @param progress told from 0 to 1
     * @return how many clusters there are
     */
    public int run(DoubleConsumer progress) {
        progress.accept(0.05);
        var groups = twins.groups(PersonRepository.KIND, NAMESAKES);
        progress.accept(0.4);
        var sharing = people.sharing();
        progress.accept(0.5);
        var mine = repository.present(
                Person.class,
                Stream.concat(
                                groups.stream().flatMap(g -> g.ids().stream()),
                                sharing.stream().flatMap(Set::stream))
                        .distinct()
                        .toList());
        progress.accept(0.7);
        var companies = people.companies(List.copyOf(mine));
        progress.accept(0.9);
        var found = new Candidates(companies, contacts(sharing));
        groups.forEach(group -> found.namesakes(among(mine, group.ids()), group.name()));
        sharing.forEach(ids -> found.add(among(mine, ids), TwinSign.CONTACT, ""));
        var kept = clusters.keep(Clusters.Kind.PERSON, found.best.values());
        progress.accept(1);
        return kept;
    }

    private static Set<Long> among(Set<Long> mine, Collection<Long> ids) {
        var there = new TreeSet<>(ids);
        there.retainAll(mine);
        return there;
    }

    /** What each person shares with somebody, by a number of its own. */
    private static Map<Long, Set<Long>> contacts(Collection<Set<Long>> sharing) {
        var contacts = new HashMap<Long, Set<Long>>();
        var number = 0L;
        for (var ids : sharing) {
            var shared = number++;
            ids.forEach(
                    id -> contacts.computeIfAbsent(id, i -> new HashSet<>(2)).add(shared));
        }
        return contacts;
    }

    /** What was found so far: of the same people the surest reason. */
    private record Candidates(
            Map<Long, Set<Long>> companies, Map<Long, Set<Long>> contacts, Map<Set<Long>, Candidate> best) {

        Candidates(Map<Long, Set<Long>> companies, Map<Long, Set<Long>> contacts) {
            this(companies, contacts, new HashMap<>());
        }

        void namesakes(Set<Long> ids, String name) {
            var byContact = together(ids, contacts);
            var byCompany = together(ids, companies);
            if (ids.size() <= LARGEST) {
                var sure = byContact.isEmpty() ? TwinSign.COMPANY : TwinSign.CONTACT;
                add(ids, byContact.isEmpty() && byCompany.isEmpty() ? TwinSign.NAME : sure, name);
            } else {
                byContact.forEach(some -> add(some, TwinSign.CONTACT, name));
                byCompany.forEach(some -> add(some, TwinSign.COMPANY, name));
            }
        }

        /** Those of the people who have something in common. */
        private static List<Set<Long>> together(Set<Long> ids, Map<Long, Set<Long>> shared) {
            var byShared = new HashMap<Long, Set<Long>>();
            ids.forEach(id -> shared.getOrDefault(id, Set.of())
                    .forEach(common -> byShared.computeIfAbsent(common, c -> new TreeSet<>())
                            .add(id)));
            return byShared.values().stream().filter(some -> some.size() > 1).toList();
        }

        void add(Set<Long> ids, TwinSign sign, String name) {
            if (ids.size() > 1 && ids.size() <= LARGEST) {
                var score = 100 * (TwinSign.values().length - sign.ordinal())
                        + Math.min(50, name.length())
                        - 5 * ids.size();
                best.merge(
                        ids,
                        new Candidate(ids, score, sign),
                        (one, other) -> one.score() < other.score() ? other : one);
            }
        }
    }
}
