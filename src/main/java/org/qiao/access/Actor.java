package org.qiao.access;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;

/**
 * Who acts: a signed-in user, or a named system actor in the few places that have one.
 *
 * @param userId the user, or {@link #NOBODY} for a system actor
 * @param grants permission to scope, the widest of all the user's roles
 * @param officesByDesk every office id, by desk: what a scope is resolved against
 * @param zone the zone of the user's office, in which their days begin and end
 */
public record Actor(
        long userId,
        String login,
        String nameEn,
        String nameZh,
        long officeId,
        Desk desk,
        ZoneId zone,
        Language language,
        Map<String, Scope> grants,
        Map<Desk, List<Long>> officesByDesk) {

    /** An id that no row has. */
    public static final long NOBODY = -1;

    /** In a list of readable offices: the reader may also see their own rows and those shared with both desks. */
    static final long OWN_AND_SHARED = 0;

    public boolean may(String permission) {
        return grants.containsKey(permission);
    }

    public @Nullable Scope scope(String permission) {
        return grants.get(permission);
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    /** The offices whose rows the permission reaches. Never empty, since {@code in ()} is an error in SQL. */
    List<Long> offices(String permission) {
        var scope = grants.get(permission);
        if (scope == null) {
            return List.of(NOBODY);
        }
        return switch (scope) {
            case OWN -> List.of(OWN_AND_SHARED);
            case OFFICE -> List.of(OWN_AND_SHARED, officeId);
            case DESK -> withOwn(officesByDesk.getOrDefault(desk, List.of()));
            case ALL ->
                withOwn(officesByDesk.values().stream().flatMap(List::stream).toList());
        };
    }

    private static List<Long> withOwn(List<Long> offices) {
        return Stream.concat(Stream.of(OWN_AND_SHARED), offices.stream()).collect(Collectors.toUnmodifiableList());
    }

    /** Whether the permission reaches all rows of that office. */
    public boolean reaches(String permission, long office) {
        return offices(permission).contains(office);
    }

    /** Whether the permission reaches a row of that office and owner. Sharing a row lends reading, never writing. */
    public boolean reaches(String permission, long rowOffice, long rowOwner) {
        return grants.containsKey(permission)
                && (rowOwner == userId || offices(permission).contains(rowOffice));
    }
}
