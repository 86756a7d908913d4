package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles as data. Whoever edits a role they hold would grant rights to themselves, so that is refused. */
@Service
@Transactional
@RolesAllowed(Permission.USER_READ)
public class RoleService {

    private final RoleRepository roles;
    private final UserRepository users;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    RoleService(RoleRepository roles, UserRepository users, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.roles = roles;
        this.users = users;
        this.currentUser = currentUser;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Role> list() {
        return roles.list();
    }

    /** @throws RecordNotFoundException if there is no such role */
    @Transactional(readOnly = true)
    public Role find(long id) {
        return roles.findById(id).orElseThrow(RecordNotFoundException::new);
    }

    /** @throws RuleException if the editor holds the role, or nobody could administer users any more */
    @RolesAllowed(Permission.ROLE_WRITE)
    public Role save(Role role) {
        var me = users.findById(currentUser.require().userId());
        if (role.getId() != null
                && me.filter(u -> u.getRoles().contains(role.getId())).isPresent()) {
            throw new RuleException("role.own");
        }
        var saved = roles.saveAndFlush(role);
        if (users.countOtherUserAdmins(Actor.NOBODY) == 0) {
            throw new RuleException("user.lastadmin");
        }
        events.publishEvent(new AccessChanged());
        return saved;
    }

    /** @throws RuleException if somebody holds the role */
    @RolesAllowed(Permission.ROLE_WRITE)
    public void delete(long id) {
        if (roles.countHolders(id) > 0) {
            throw new RuleException("role.inuse");
        }
        roles.deleteById(id);
        events.publishEvent(new AccessChanged());
    }
}
