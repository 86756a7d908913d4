package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.search.Twins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks through the whole database for companies that are likely the same, as the viewer, and keeps what it finds for them. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_WRITE)
public class TwinSearch {

    /** More of one name are no twins but a word that many use. */
    private static final int LARGEST = 12;

    /** Nobody reads on. */
    private static final int MOST = 1_000;

    private final CompanyTwinRepository repository;
    private final Twins twins;
    private final CurrentUser user;

    TwinSearch(CompanyTwinRepository repository, Twins twins, CurrentUser user) {
        this.repository = repository;
        this.twins = twins;
        this.user = user;
    }

    /**
     * Finds the clusters anew. Takes seconds for each hundred thousand companies: call it in the background.
     *
     * @param progress told from 0 to 1
     * @return how many clusters there are
     */
    public int run(DoubleConsumer progress) {
        progress.accept(0.05);
        var groups = twins.groups(CompanyRepository.KIND, LARGEST);
        progress.accept(0.5);
        var mine = repository.present(
                groups.stream().flatMap(g -> g.ids().stream()).distinct().toList());
        progress.accept(0.8);
        var scores = scores(groups, mine);
        var distinct = repository.distinct();
        var best = scores.entrySet().stream()
                .filter(cluster -> !TwinService.isSettled(List.copyOf(cluster.getKey()), distinct))
                .sorted(Map.Entry.<Set<Long>, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(e -> e.getKey().iterator().next()))
                .limit(MOST)
                .toList();
        var found = new ArrayList<CompanyCluster>();
        best.forEach(cluster ->
                found.add(new CompanyCluster(user.require().userId(), found.size(), List.copyOf(cluster.getKey()))));
        repository.replace(found);
        progress.accept(1);
        return found.size();
    }

    /** The same companies under several names are one cluster, and the surer the more names they share and the longer these are. */
    private static Map<Set<Long>, Integer> scores(List<Twins.Group> groups, Set<Long> mine) {
        var scores = new HashMap<Set<Long>, Integer>();
        for (var group : groups) {
            var ids = new TreeSet<>(group.ids());
            ids.retainAll(mine);
            if (ids.size() > 1) {
                scores.merge(ids, 100 + Math.min(50, group.name().length()) - 5 * ids.size(), Integer::sum);
            }
        }
        // A smaller cluster inside a larger one says nothing new.
        var bySize = new LinkedHashMap<Set<Long>, Integer>();
        var seen = new HashMap<Long, List<Set<Long>>>();
        scores.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getKey().size()))
                .forEach(e -> {
                    var first = e.getKey().iterator().next();
                    var within = seen.getOrDefault(first, List.of()).stream().anyMatch(s -> s.containsAll(e.getKey()));
                    if (!within) {
                        bySize.put(e.getKey(), e.getValue());
                        e.getKey()
                                .forEach(id -> seen.computeIfAbsent(id, i -> new ArrayList<>())
                                        .add(e.getKey()));
                    }
                });
        return bySize;
    }
}
