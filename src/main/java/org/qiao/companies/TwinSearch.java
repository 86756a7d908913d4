package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.qiao.access.Permission;
import org.qiao.companies.Clusters.Candidate;
import org.qiao.search.Slips;
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

    private final TwinRepository repository;
    private final Twins twins;
    private final Slips slips;
    private final Clusters clusters;

    TwinSearch(TwinRepository repository, Twins twins, Slips slips, Clusters clusters) {
        this.repository = repository;
        this.twins = twins;
        this.slips = slips;
        this.clusters = clusters;
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
        progress.accept(0.3);
        var misspelled = slips.of(CompanyRepository.KIND, LARGEST);
        progress.accept(0.7);
        var bearing = Stream.concat(
                groups.stream().map(Twins.Group::ids),
                misspelled.stream().flatMap(slip -> Stream.of(slip.ones(), slip.others())));
        var mine = repository.present(
                Company.class, bearing.flatMap(Collection::stream).distinct().toList());
        progress.accept(0.9);
        var candidates = new ArrayList<>(candidates(groups, mine));
        misspelled.forEach(slip -> candidate(slip, mine).ifPresent(candidates::add));
        var found = clusters.keep(Clusters.Kind.COMPANY, candidates);
        progress.accept(1);
        return found;
    }

    /** One of those with either name: those with the same name are a cluster of their own. Never as sure as a name that is the same. */
    private static Optional<Candidate> candidate(Slips.Slip slip, Set<Long> mine) {
        var one = slip.ones().stream().filter(mine::contains).findFirst();
        var other = slip.others().stream().filter(mine::contains).findFirst();
        return one.isEmpty() || other.isEmpty() || one.equals(other)
                ? Optional.empty()
                : Optional.of(new Candidate(
                        new TreeSet<>(Set.of(one.get(), other.get())), Math.min(40, slip.letters()), TwinSign.SLIP));
    }

    /** The same companies under several names are one cluster, and the surer the more names they share and the longer these are. */
    private static Collection<Candidate> candidates(List<Twins.Group> groups, Set<Long> mine) {
        var scores = new HashMap<Set<Long>, Integer>();
        for (var group : groups) {
            var ids = new TreeSet<>(group.ids());
            ids.retainAll(mine);
            if (ids.size() > 1) {
                scores.merge(ids, 100 + Math.min(50, group.name().length()) - 5 * ids.size(), Integer::sum);
            }
        }
        return scores.entrySet().stream()
                .map(e -> new Candidate(e.getKey(), e.getValue(), TwinSign.NAME))
                .toList();
    }
}
