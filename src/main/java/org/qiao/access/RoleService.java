package org.qiao.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles as data. Whoever edits a role they hold would grant rights to themselves, so that is refused. */
@Service
@Transactional
@RolesAllowed({Permission.USER_READ, Permission.ROLE_WRITE})
public class RoleService {

    private final RoleRepository roles;
    private final CurrentUser currentUser;
    private final LastAdmin lastAdmin;
    private final ApplicationEventPublisher events;

    RoleService(RoleRepository roles, CurrentUser currentUser, LastAdmin lastAdmin, ApplicationEventPublisher events) {
        this.roles = roles;
        this.currentUser = currentUser;
        this.lastAdmin = lastAdmin;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<RoleRow> list() {
        return roles.list();
    }

    /** @throws RecordNotFoundException if there is no such role */
    @Transactional(readOnly = true)
    public Role find(long id) {
        return roles.findById(id).orElseThrow(RecordNotFoundException::new);
    }

    /** Whether the viewer may change the role: never one that they hold. */
    @Transactional(readOnly = true)
    public boolean mayWrite(long id) {
        return currentUser.may(Permission.ROLE_WRITE) && !holds(id);
    }

    private boolean holds(long role) {
        return roles.countHolders(role, currentUser.require().userId()) > 0;
    }

    /**
     * Saves a new or changed role; the change holds at its holders' next click.
     *
     * @throws RuleException if the editor holds the role, a right is unknown or cannot be divided, or nobody could keep
     *     users or roles any more
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved the role meanwhile
     */
    @RolesAllowed(Permission.ROLE_WRITE)
    public Role save(Role role) {
        if (!role.isNew() && holds(role.id())) {
            throw new RuleException("role.own");
        }
        role.getGrants().forEach((permission, scope) -> {
            if (!Permission.ALL.contains(permission)) {
                throw new RuleException("role.permission.unknown");
            }
            if (Permission.UNDIVIDED.contains(permission) && scope != Scope.ALL) {
                throw new RuleException("role.undivided", permission);
            }
        });
        if (role.getCode().isBlank()) {
            role.setCode(Codes.free(role.getNameEn(), roles::existsByCode));
        }
        var saved = lastAdmin.stays(() -> roles.saveAndFlush(role));
        events.publishEvent(new AccessChanged());
        return saved;
    }

    /** @throws RuleException if somebody holds the role */
    @RolesAllowed(Permission.ROLE_WRITE)
    public void delete(long id) {
        var role = find(id);
        if (roles.countHolders(id) > 0) {
            throw new RuleException("role.inuse");
        }
        try {
            roles.delete(role);
            roles.flush();
        } catch (DataIntegrityViolationException e) {
            // Somebody was given the role between the question and the answer; the foreign key saw it.
            throw new RuleException("role.inuse");
        }
        events.publishEvent(new AccessChanged());
    }
}
