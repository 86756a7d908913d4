package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users: listed by managers for their desk, kept by admins. Nobody changes their own rights; the last admin stays. */
@Service
@Transactional
@RolesAllowed(Permission.USER_READ)
public class UserService {

    private final UserRepository users;
    private final RoleRepository roles;
    private final CurrentUser currentUser;
    private final Passwords passwords;
    private final LastAdmin lastAdmin;
    private final ApplicationEventPublisher events;

    UserService(
            UserRepository users,
            RoleRepository roles,
            CurrentUser currentUser,
            Passwords passwords,
            LastAdmin lastAdmin,
            ApplicationEventPublisher events) {
        this.users = users;
        this.roles = roles;
        this.currentUser = currentUser;
        this.passwords = passwords;
        this.lastAdmin = lastAdmin;
        this.events = events;
    }

    /** The users within reach, disabled ones last. */
    @Transactional(readOnly = true)
    public List<UserRow> list() {
        var actor = currentUser.require();
        return users.listIn(actor.offices(Permission.USER_READ), actor.userId()).stream()
                .map(UserRow::of)
                .toList();
    }

    /** @throws RecordNotFoundException if there is no such user within reach */
    @Transactional(readOnly = true)
    public User find(long id) {
        var actor = currentUser.require();
        return users.findById(id)
                .filter(u -> actor.reaches(Permission.USER_READ, Objects.requireNonNull(u.getOfficeId()), u.id()))
                .orElseThrow(RecordNotFoundException::new);
    }

    /** A user of the viewer's office, not yet saved, with the language of that office's desk. */
    public User create() {
        var actor = currentUser.require();
        var user = new User();
        user.setOfficeId(actor.officeId());
        user.setLanguage((actor.desk() == Desk.CN ? Language.ZH : Language.EN).tag());
        return user;
    }

    /**
     * Saves a new or changed user.
     *
     * @throws RuleException if the login is odd or taken, a role is gone, one changes one's own rights, or the last admin
     *     would go
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved the user meanwhile
     */
    @RolesAllowed(Permission.USER_WRITE)
    public User save(User user) {
        user.setLogin(user.getLogin().strip().toLowerCase(Locale.ROOT));
        if (!user.getLogin().matches(User.LOGIN)) {
            throw new RuleException("user.login.pattern", "login");
        }
        var saved = lastAdmin.stays(() -> store(user));
        events.publishEvent(new AccessChanged());
        return saved;
    }

    private User store(User user) {
        var before = user.getId() == null ? null : find(user.getId());
        refuseOwnRights(before, user);
        if ((before == null || !before.getLogin().equals(user.getLogin())) && users.existsByLogin(user.getLogin())) {
            throw new RuleException("user.login.taken", "login");
        }
        if (roles.countByIdIn(user.getRoles()) < user.getRoles().size()) {
            throw new RuleException("user.roles.gone", "roles");
        }
        try {
            return users.saveAndFlush(user);
        } catch (DuplicateKeyException e) {
            // Somebody took the login between the question and the answer; the unique key saw it.
            throw new RuleException("user.login.taken", "login");
        }
    }

    /** Moving oneself to another office would be a grant as well: the rows of that office come with it. */
    private void refuseOwnRights(@Nullable User before, User after) {
        if (before == null || before.id() != currentUser.require().userId()) {
            return;
        }
        if (!before.getRoles().equals(after.getRoles())) {
            throw new RuleException("user.roles.own", "roles");
        }
        if (!Objects.equals(before.getOfficeId(), after.getOfficeId())) {
            throw new RuleException("user.office.own", "officeId");
        }
        if (after.isDisabled()) {
            throw new RuleException("user.disable.own", "disabled");
        }
    }

    /**
     * Lets a user sign in no more, or again. Their open screens close at once.
     *
     * @throws RuleException if it is oneself or the last admin
     */
    @RolesAllowed(Permission.USER_WRITE)
    public void setDisabled(long userId, boolean disabled) {
        if (userId == currentUser.require().userId()) {
            throw new RuleException("user.disable.own");
        }
        lastAdmin.stays(() -> {
            var user = find(userId);
            user.setDisabled(disabled);
            return users.saveAndFlush(user);
        });
        events.publishEvent(new AccessChanged());
    }

    /**
     * Gives a user a new password; their sign-ins end. The log says that it happened, not what it is.
     *
     * @throws RuleException if it is shorter than {@link Passwords#SHORTEST} or longer than {@link Passwords#LONGEST}
     */
    @RolesAllowed(Permission.USER_WRITE)
    public void setPassword(long userId, String password) {
        passwords.set(find(userId).id(), password);
    }
}
