package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.search.Twins;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People who may be the same: as the one that is being typed, or as another one in the database. Everything is asked as the
 * viewer: a hidden record, or a masked contact detail, must not be found out by trying.
 */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class PersonTwinService {

    private static final int NAMESAKES = 200;
    private static final int MOST = 5;

    /**
     * People who are likely the same.
     *
     * @param sign what spoke for it most when they were looked for
     */
    public record Cluster(
            long id, List<PersonRow> people, @Nullable TwinSign sign) {}

    private final PersonTwinRepository twins;
    private final PersonRepository people;
    private final Clusters clusters;
    private final Twins names;
    private final CurrentUser user;

    PersonTwinService(
            PersonTwinRepository twins, PersonRepository people, Clusters clusters, Twins names, CurrentUser user) {
        this.twins = twins;
        this.people = people;
        this.clusters = clusters;
        this.names = names;
        this.user = user;
    }

    /** People of that name, or with a phone, mail or WeChat that was typed and that the viewer may see; the likeliest first. */
    @Transactional(readOnly = true)
    public List<PersonTwin> hint(PersonTyped typed) {
        var bearing = bearing(typed);
        var found = new LinkedHashSet<>(bearing);
        typed.cores().forEach(core -> found.addAll(names.of(PersonRepository.KIND, core, NAMESAKES)));
        if (typed.self() != null) {
            found.remove(typed.self());
        }
        return found.isEmpty()
                ? List.of()
                : people.rows(people.present(found)).stream()
                        .map(row -> new PersonTwin(row, sign(row, bearing, typed)))
                        .sorted(Comparator.comparing(PersonTwin::sign))
                        .limit(MOST)
                        .toList();
    }

    private static TwinSign sign(PersonRow row, Set<Long> bearing, PersonTyped typed) {
        if (bearing.contains(row.id())) {
            return TwinSign.CONTACT;
        }
        return row.roles().stream()
                        .anyMatch(role ->
                                typed.companies().contains(role.company().id()))
                ? TwinSign.COMPANY
                : TwinSign.NAME;
    }

    private Set<Long> bearing(PersonTyped typed) {
        var desk = user.require().desk();
        var found = new HashSet<Long>();
        typed.contacts()
                .forEach((kind, text) -> ContactMask.normalise(kind, text, typed.jurisdiction(), desk)
                        .ifPresent(value -> found.addAll(
                                twins.bearing(kind, new HashSet<>(List.of(value, value.toLowerCase(Locale.ROOT)))))));
        return found;
    }

    /** The viewer's clusters as they were last looked for, best first, with those of the people who are still there. */
    @Transactional(readOnly = true)
    public List<Cluster> clusters(int offset, int limit) {
        return clusters
                .known(
                        Clusters.Kind.PERSON,
                        offset,
                        limit,
                        ids -> people.rows(ids.isEmpty() ? List.of() : people.present(ids)).stream()
                                .collect(Collectors.toMap(PersonRow::id, Function.identity())))
                .stream()
                .map(c -> new Cluster(c.id(), c.records(), c.sign()))
                .toList();
    }

    /** Whether the viewer may merge the record with another one. */
    public boolean mayMerge(PersonRow person) {
        var actor = user.require();
        return actor.reaches(Permission.COMPANY_WRITE, person.officeId(), person.ownerId())
                && actor.reaches(Permission.COMPANY_DELETE, person.officeId(), person.ownerId());
    }

    /** Remembers for the whole house that the people are not the same; {@link #maybeTheSame} takes it back. */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void notTheSame(List<Long> ids) {
        clusters.apart(Clusters.Kind.PERSON, ids);
    }

    @RolesAllowed(Permission.COMPANY_WRITE)
    public void maybeTheSame(List<Long> ids) {
        clusters.together(Clusters.Kind.PERSON, ids);
    }
}
