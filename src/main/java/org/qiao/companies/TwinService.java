package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.reference.Places;
import org.qiao.search.Twins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Companies that may be the same: as the one that is being typed, or as another one in the database. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class TwinService {

    private static final int CANDIDATES = 30;
    private static final int MOST = 5;

    /**
     * What may be the same as a company that is being typed.
     *
     * @param certain it bears the same identifier
     * @param likely it bears the same name, or one that begins so, or at least one that is alike
     * @param offices whose record one is that the viewer may not see; nothing else is told of it
     */
    public record Hint(List<CompanyTwin> certain, List<CompanyTwin> likely, List<Long> offices) {}

    /**
     * Companies that are likely the same.
     *
     * @param sign why; null for those that were found before reasons were kept
     */
    public record Cluster(
            long id, List<CompanyTwin> companies, @Nullable TwinSign sign) {}

    private final CompanyTwinRepository twins;
    private final MergeRepository merges;
    private final Clusters clusters;
    private final Twins names;
    private final Places places;
    private final CurrentUser user;

    TwinService(
            CompanyTwinRepository twins,
            MergeRepository merges,
            Clusters clusters,
            Twins names,
            Places places,
            CurrentUser user) {
        this.twins = twins;
        this.merges = merges;
        this.clusters = clusters;
        this.names = names;
        this.places = places;
        this.user = user;
    }

    /**
     * Looks for twins of a company that is being typed.
     *
     * @param typed its names so far, blank ones too
     * @param self the company itself, null for a new one
     */
    @Transactional(readOnly = true)
    public Hint hint(Collection<String> typed, String uscc, String ein, @Nullable Long self) {
        var same = new LinkedHashSet<Long>();
        var begin = new LinkedHashSet<Long>();
        typed.stream().filter(name -> !name.isBlank()).forEach(name -> {
            var found = names.of(CompanyRepository.KIND, name, CANDIDATES);
            same.addAll(found.same());
            begin.addAll(found.begin());
            if (found.same().isEmpty() && found.begin().isEmpty()) {
                begin.addAll(alike(name));
            }
        });
        var bearing = bearing(uscc, ein);
        var all = new LinkedHashSet<>(bearing);
        all.addAll(same);
        all.addAll(begin);
        all.removeAll(unseen(() -> merges.away(CompanyMerge.class, all).keySet()));
        if (self != null) {
            all.remove(self);
        }
        var lines = twins.lines(all).stream().collect(Collectors.toMap(CompanyTwin::id, Function.identity()));
        var hidden = new HashSet<>(all);
        hidden.removeAll(lines.keySet());
        // Of a hidden one neither the beginning of its name may be tried out nor what is like it.
        hidden.removeIf(id -> !bearing.contains(id) && !same.contains(id));
        same.addAll(begin);
        same.removeAll(bearing);
        return new Hint(
                Clusters.pick(bearing, lines),
                Clusters.pick(same, lines).stream()
                        .filter(twin -> !twin.archived())
                        .limit(MOST)
                        .toList(),
                hidden.isEmpty() ? List.of() : unseen(() -> twins.offices(hidden)));
    }

    /** Called nearly so, or so without the place that the name begins with: 苏州灯河机器人 is often on record as 灯河机器人. */
    private Set<Long> alike(String name) {
        var alike = new LinkedHashSet<>(names.alike(CompanyRepository.KIND, name, CANDIDATES));
        places.behind(name.strip())
                .ifPresent(rest -> alike.addAll(
                        names.of(CompanyRepository.KIND, rest, CANDIDATES).same()));
        return alike;
    }

    private Set<Long> bearing(String uscc, String ein) {
        var validUscc = Identifiers.uscc(uscc);
        var validEin = Identifiers.ein(ein);
        return validUscc.isEmpty() && validEin.isEmpty()
                ? Set.of()
                : new LinkedHashSet<>(unseen(() -> twins.bearing(validUscc.orElse(null), validEin.orElse(null))));
    }

    /** Asks as the system what the viewer may not see; only whose it is gets out. */
    private <T> T unseen(Supplier<T> question) {
        return user.runAsSystem("twins (" + user.require().login() + ")", question);
    }

    /** The viewer's clusters as they were last looked for, best first, with those of the companies that are still there. */
    @Transactional(readOnly = true)
    public List<Cluster> clusters(int offset, int limit) {
        return clusters
                .known(
                        Clusters.Kind.COMPANY,
                        offset,
                        limit,
                        ids -> twins.lines(ids).stream()
                                .filter(twin -> !twin.archived())
                                .collect(Collectors.toMap(CompanyTwin::id, Function.identity())))
                .stream()
                .map(c -> new Cluster(c.id(), c.records(), c.sign()))
                .toList();
    }

    /** Whether the viewer may merge the company with another one. */
    public boolean mayMerge(CompanyTwin twin) {
        var actor = user.require();
        return actor.reaches(Permission.COMPANY_WRITE, twin.officeId(), twin.ownerId())
                && actor.reaches(Permission.COMPANY_DELETE, twin.officeId(), twin.ownerId());
    }

    /** Remembers for the whole house that the companies are not the same; {@link #maybeTheSame} takes it back. */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void notTheSame(List<Long> ids) {
        clusters.apart(Clusters.Kind.COMPANY, ids);
    }

    @RolesAllowed(Permission.COMPANY_WRITE)
    public void maybeTheSame(List<Long> ids) {
        clusters.together(Clusters.Kind.COMPANY, ids);
    }
}
