package org.qiao.access;

import java.util.function.Supplier;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who can sign in stays able to keep users, and somebody to keep roles: without them the house is locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LastAdmin {

    private final UserRepository users;

    LastAdmin(UserRepository users) {
        this.users = users;
    }

    /** @throws RuleException if the change, which must be flushed, takes the last holder of one of the two rights away */
    <T> T stays(Supplier<T> change) {
        users.lockRoles();
        var userAdmins = users.countHolders(Permission.USER_WRITE);
        var roleAdmins = users.countHolders(Permission.ROLE_WRITE);
        var result = change.get();
        if (userAdmins > 0 && users.countHolders(Permission.USER_WRITE) == 0
                || roleAdmins > 0 && users.countHolders(Permission.ROLE_WRITE) == 0) {
            throw new RuleException("user.lastadmin");
        }
        return result;
    }
}
