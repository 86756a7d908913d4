package org.qiao.access;

import com.vaadin.flow.server.VaadinSession;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.qiao.kernel.Language;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever acts on this thread. Nobody signed in means no actor, and no actor sees no row. */
@Component
public class CurrentUser {

    private final AccessBook book;

    CurrentUser(AccessBook book) {
        this.book = book;
    }

    public Optional<Actor> find() {
        return signIn().flatMap(QiaoAuthentication::actor);
    }

    /** The sign-in of this thread, whether it still holds or not. */
    Optional<QiaoAuthentication> signIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(QiaoAuthentication.class::isInstance)
                .map(QiaoAuthentication.class::cast);
    }

    /** @throws AccessDeniedException if nobody is signed in */
    public Actor require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public boolean may(String permission) {
        return find().filter(actor -> actor.may(permission)).isPresent();
    }

    /** Whether the row as it was loaded may be changed; what it holds must not have been changed yet. */
    public boolean mayWrite(OwnedRow row) {
        return reaches(row.writePermission(), row);
    }

    /** Whether the row as it was loaded may be archived and restored. */
    public boolean mayArchive(OwnedRow row) {
        return reaches(row.archivePermission(), row);
    }

    /** Whether the permission reaches the row where it stands; nobody signed in reaches nothing. */
    public boolean reaches(String permission, OwnedRow row) {
        return find().filter(actor -> actor.reaches(
                        permission,
                        Objects.requireNonNull(row.getOfficeId()),
                        Objects.requireNonNull(row.getOwnerId())))
                .isPresent();
    }

    /** Runs as a system actor with every permission. For start-up data and their tests only; the audit log shows the name. */
    public <T> T runAsSystem(String name, Supplier<T> work) {
        var everything = Permission.ALL.stream().collect(Collectors.toMap(p -> p, p -> Scope.ALL));
        var actor = new Actor(
                Actor.NOBODY,
                name,
                name,
                name,
                Actor.NOBODY,
                Desk.US,
                ZoneOffset.UTC,
                Language.EN,
                everything,
                new EnumMap<>(book.officesByDesk()));
        return runAs(new QiaoAuthentication(() -> Optional.of(actor), List.of()), work);
    }

    /** Runs as a user, with exactly that user's rights: background work acts as whoever asked for it. */
    public <T> T runAs(long userId, Supplier<T> work) {
        return runAs(new QiaoAuthentication(() -> book.actor(userId), List.of()), work);
    }

    /** Reads as everyone in the user's office may: what is shown to a room holds nothing that somebody there may not see. */
    public <T> T inTheRoom(Supplier<T> work) {
        var room = book.room(require());
        return runAs(new QiaoAuthentication(() -> Optional.of(room), List.of()), work);
    }

    /** Vaadin's session would answer for its own user first, so it steps aside while somebody else acts. */
    private static <T> T runAs(QiaoAuthentication authentication, Supplier<T> work) {
        var session = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var previous = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(previous);
            VaadinSession.setCurrent(session);
        }
    }
}
