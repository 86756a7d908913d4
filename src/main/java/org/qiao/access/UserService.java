package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users: listed by managers for their desk, kept by admins. Nobody changes their own roles; the last admin stays. */
@Service
@Transactional
@RolesAllowed(Permission.USER_READ)
public class UserService {

    /** Shorter passwords are refused; length is the one rule that helps. */
    public static final int SHORTEST_PASSWORD = 10;

    private final UserRepository users;
    private final CurrentUser currentUser;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    UserService(
            UserRepository users, CurrentUser currentUser, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.users = users;
        this.currentUser = currentUser;
        this.encoder = encoder;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<User> list() {
        return users.listIn(currentUser.require().offices(Permission.USER_READ));
    }

    /** @throws RecordNotFoundException if there is no such user within reach */
    @Transactional(readOnly = true)
    public User find(long id) {
        var reach = currentUser.require().offices(Permission.USER_READ);
        return users.findById(id)
                .filter(u -> reach.contains(u.getOfficeId()))
                .orElseThrow(RecordNotFoundException::new);
    }

    /**
     * Saves a new or changed user.
     *
     * @throws RuleException if the login is taken, one changes one's own roles, or the last admin would go
     */
    @RolesAllowed(Permission.USER_WRITE)
    public User save(User user) {
        user.setLogin(user.getLogin().strip().toLowerCase(Locale.ROOT));
        var before =
                user.getId() == null ? null : users.findById(user.getId()).orElseThrow(RecordNotFoundException::new);
        if ((before == null || !before.getLogin().equals(user.getLogin())) && users.existsByLogin(user.getLogin())) {
            throw new RuleException("user.login.taken");
        }
        var self = Objects.equals(user.getId(), currentUser.require().userId());
        if (before != null && self && !before.getRoles().equals(user.getRoles())) {
            throw new RuleException("user.roles.own");
        }
        if (before != null && self && user.isDisabled()) {
            throw new RuleException("user.disable.own");
        }
        var saved = users.saveAndFlush(user);
        keepAnAdmin();
        events.publishEvent(new AccessChanged());
        return saved;
    }

    /** @throws RuleException if the password is shorter than {@link #SHORTEST_PASSWORD} characters */
    @RolesAllowed(Permission.USER_WRITE)
    public void setPassword(long userId, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new RuleException("user.password.short");
        }
        users.setPasswordHash(find(userId).id(), Objects.requireNonNull(encoder.encode(password)));
    }

    private void keepAnAdmin() {
        if (users.countOtherUserAdmins(Actor.NOBODY) == 0) {
            throw new RuleException("user.lastadmin");
        }
    }
}
