package org.qiao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class RoleServiceTest extends AdminTest {

    @Autowired
    private RoleService roles;

    private Role saved(String name) {
        var role = new Role();
        role.setNameEn(name);
        role.setNameZh("秘书");
        role.getGrants().put(Permission.COMPANY_READ, Scope.ALL);
        return roles.save(role);
    }

    private static long id(Role role) {
        return role.id();
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(call)
                .extracting(RuleException::key)
                .isEqualTo(key);
    }

    @Test
    void twoRolesOfOneNameGetCodesOfTheirOwn() {
        signInAs(admin());
        assertThat(saved("Front Desk!").getCode()).isEqualTo("front-desk");
        assertThat(saved("Front desk").getCode()).isEqualTo("front-desk-2");
        assertThat(saved("前台").getCode()).isEqualTo("x");
    }

    @Test
    void listsRolesWithTheirRightsAndHolders() {
        signInAs(admin());
        user("auditor", "beijing");
        user("auditor", "seattle");
        assertThat(roles.list())
                .filteredOn(row -> row.id() == role("auditor"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.holders()).isEqualTo(2);
                    assertThat(row.rights()).isEqualTo(11);
                });
    }

    @Test
    void aChangedRightHoldsAtTheNextCall() {
        var admin = admin();
        var role = as(admin, () -> saved("Clerk"));
        var user = user("us-staff", "seattle");
        jdbc.sql("insert into user_role values (?, ?)").params(user, id(role)).update();
        signInAs(user);
        assertThat(currentUser.may(Permission.REVIEW_READ)).isFalse();
        as(admin, () -> {
            var open = roles.find(id(role));
            open.getGrants().put(Permission.REVIEW_READ, Scope.DESK);
            roles.save(open);
        });
        assertThat(currentUser.may(Permission.REVIEW_READ)).isTrue();
        as(admin, () -> {
            var open = roles.find(id(role));
            open.getGrants().remove(Permission.REVIEW_READ);
            roles.save(open);
        });
        assertThat(currentUser.may(Permission.REVIEW_READ)).isFalse();
    }

    @Test
    void twoEditorsOfOneRoleDoNotOverwriteEachOther() {
        signInAs(admin());
        var id = id(saved("Clerk"));
        var first = roles.find(id);
        var second = roles.find(id);
        first.getGrants().put(Permission.DEAL_READ, Scope.OWN);
        roles.save(first);
        second.getGrants().put(Permission.TOUCH_READ, Scope.ALL);
        assertThatThrownBy(() -> roles.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(roles.find(id).getGrants())
                .containsKey(Permission.DEAL_READ)
                .doesNotContainKey(Permission.TOUCH_READ);
    }

    @Test
    void nobodyEditsARoleTheyHold() {
        signInAs(admin());
        var mine = roles.find(role("admin"));
        mine.getGrants().put(Permission.DEAL_READ, Scope.ALL);
        refused(() -> roles.save(mine), "role.own");
        assertThat(roles.mayWrite(role("admin"))).isFalse();
        assertThat(roles.mayWrite(role("us-staff"))).isTrue();
    }

    @Test
    void theLastAdminKeepsTheRightsOfOne() {
        admin();
        currentUser.runAsSystem("test", () -> {
            var role = roles.find(role("admin"));
            role.getGrants().remove(Permission.ROLE_WRITE);
            refused(() -> roles.save(role), "user.lastadmin");
            return true;
        });
        signInAs("auditor", "seattle");
        assertThat(roles.find(role("admin")).getGrants()).containsKey(Permission.ROLE_WRITE);
    }

    @Test
    void aRightOverTheWholeHouseIsNotDivided() {
        signInAs(admin());
        var role = roles.find(id(saved("Desk admin")));
        role.getGrants().put(Permission.USER_WRITE, Scope.DESK);
        refused(() -> roles.save(role), "role.undivided");
    }

    @Test
    void anUnknownRightIsRefused() {
        signInAs(admin());
        var role = roles.find(id(saved("Clerk")));
        role.getGrants().put("EVERYTHING", Scope.ALL);
        refused(() -> roles.save(role), "role.permission.unknown");
    }

    @Test
    void aRoleIsDeletedOnlyWhenNobodyHoldsIt() {
        signInAs(admin());
        user("auditor", "beijing");
        refused(() -> roles.delete(role("auditor")), "role.inuse");
        var unused = saved("Clerk");
        roles.delete(id(unused));
        var back = roles.save(unused.copy());
        assertThat(roles.find(id(back)).getGrants()).containsEntry(Permission.COMPANY_READ, Scope.ALL);
    }

    @Test
    void readersOfUsersReadRolesAndChangeNone() {
        signInAs("director", "seattle");
        var role = roles.find(role("us-staff"));
        assertThatThrownBy(() -> roles.save(role)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> roles.delete(role("auditor"))).isInstanceOf(AccessDeniedException.class);
    }
}
