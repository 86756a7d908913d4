package org.qiao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

class UserServiceTest extends AdminTest {

    @Autowired
    private UserService users;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private SignIn signIn;

    private User newUser(String login) {
        var user = users.create();
        user.setLogin(login);
        user.setNameEn("Li Na");
        user.setNameZh("李娜");
        user.setRoles(Set.of(role("us-staff")));
        return user;
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(call)
                .extracting(RuleException::key)
                .isEqualTo(key);
    }

    @Test
    void savesAUserWhoCanThenSignIn() {
        signInAs(admin());
        var saved = users.save(newUser("  Li.Na "));
        users.setPassword(saved.id(), "桥".repeat(64));
        assertThat(saved.getLogin()).isEqualTo("li.na");
        assertThat(signIn.authenticate(new UsernamePasswordAuthenticationToken("li.na", "桥".repeat(64)))
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    void refusesALoginThatIsTaken() {
        signInAs(admin());
        users.save(newUser("li.na"));
        refused(() -> users.save(newUser("LI.NA")), "user.login.taken");
    }

    @Test
    void refusesOddCharactersInALogin() {
        signInAs(admin());
        for (var odd : new String[] {"", "  ", "李娜", "li na", "li'; drop table role;--", ".li", "li\u200bna", "ｌｉ"}) {
            refused(() -> users.save(newUser(odd)), "user.login.pattern");
        }
    }

    @Test
    void keepsNamesInAnyScript() {
        signInAs(admin());
        var user = newUser("rare");
        user.setNameZh("𠮷田 🙂");
        assertThat(users.find(users.save(user).id()).getNameZh()).isEqualTo("𠮷田 🙂");
    }

    @Test
    void refusesARoleThatIsGone() {
        signInAs(admin());
        var user = newUser("li.na");
        user.setRoles(Set.of(4711L));
        refused(() -> users.save(user), "user.roles.gone");
    }

    @Test
    void refusesPasswordsThatAreTooShortOrEndless() {
        signInAs(admin());
        var id = users.save(newUser("li.na")).id();
        refused(() -> users.setPassword(id, "九个汉字还是太短了"), "user.password.short");
        refused(() -> users.setPassword(id, "🙂".repeat(9)), "user.password.short");
        refused(() -> users.setPassword(id, "a".repeat(10_000)), "user.password.long");
        users.setPassword(id, "十个汉字作为密码够了");
        assertThat(users.find(id).hasPassword()).isTrue();
    }

    @Test
    void nobodyChangesTheirOwnRolesOrOffice() {
        var me = signInAs(admin());
        var mine = users.find(me);
        mine.setRoles(Set.of(role("admin"), role("director")));
        refused(() -> users.save(mine), "user.roles.own");
        var moved = users.find(me);
        moved.setOfficeId(office("beijing"));
        refused(() -> users.save(moved), "user.office.own");
        refused(() -> users.setDisabled(me, true), "user.disable.own");
    }

    @Test
    void theLastAdminStays() {
        var me = signInAs(admin());
        var other = user("admin", "beijing");
        // The other admin has no password yet, so they could not stand in.
        users.setDisabled(other, true);
        users.setDisabled(other, false);
        withPassword(other);
        as(other, () -> users.setDisabled(me, true));
        assertThat(jdbc.sql("select disabled from app_user where id = ?")
                        .param(me)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        signInAs(other);
        currentUser.runAsSystem("test", () -> {
            refused(() -> users.setDisabled(other, true), "user.lastadmin");
            var last = users.find(other);
            last.setRoles(Set.of(role("director")));
            refused(() -> users.save(last), "user.lastadmin");
            return true;
        });
        assertThat(users.find(other).getRoles()).containsExactly(role("admin"));
    }

    @Test
    void twoEditorsOfOneUserDoNotOverwriteEachOther() {
        signInAs(admin());
        var id = users.save(newUser("li.na")).id();
        var first = users.find(id);
        var second = users.find(id);
        first.setRoles(Set.of(role("us-manager")));
        users.save(first);
        second.setNameEn("Na Li");
        assertThatThrownBy(() -> users.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(users.find(id).getRoles()).containsExactly(role("us-manager"));
    }

    @Test
    void anAdminsSaveDoesNotUndoTheUsersOwnChoices() {
        signInAs(admin());
        var id = users.save(newUser("li.na")).id();
        var open = users.find(id);
        as(id, () -> preferences.saveColorScheme("DARK"));
        open.setNameEn("Na Li");
        users.save(open);
        assertThat(as(id, () -> preferences.mine().colorScheme())).isEqualTo("DARK");
    }

    @Test
    void aManagerSeesTheUsersOfTheOwnDeskAndChangesNone() {
        var beijing = user("cn-staff", "beijing");
        var seattle = user("us-staff", "seattle");
        signInAs("us-manager", "los-angeles");
        assertThat(users.list()).extracting(UserRow::id).contains(seattle).doesNotContain(beijing);
        assertThatThrownBy(() -> users.find(beijing)).isInstanceOf(RecordNotFoundException.class);
        var found = users.find(seattle);
        assertThatThrownBy(() -> users.save(found)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.setPassword(seattle, "long enough 123"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> users.setDisabled(seattle, true)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void staffSeeNoUserAdministration() {
        signInAs("us-staff", "seattle");
        assertThatThrownBy(() -> users.list()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDisabledUserIsNobodyAtTheNextCall() {
        var admin = admin();
        var staff = signInAs("us-manager", "seattle");
        assertThat(users.list()).isNotEmpty();
        as(admin, () -> users.setDisabled(staff, true));
        assertThat(currentUser.find()).isEmpty();
        assertThatThrownBy(() -> users.list()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDisabledUserCannotSignIn() {
        signInAs(admin());
        var id = users.save(newUser("li.na")).id();
        users.setPassword(id, "long enough 123");
        users.setDisabled(id, true);
        assertThatThrownBy(
                        () -> signIn.authenticate(new UsernamePasswordAuthenticationToken("li.na", "long enough 123")))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aRoleThatIsTakenAwayHoldsNoMoreAtTheNextCall() {
        var admin = admin();
        var manager = signInAs("us-manager", "seattle");
        assertThat(currentUser.may(Permission.USER_READ)).isTrue();
        as(admin, () -> {
            var user = users.find(manager);
            user.setRoles(Set.of(role("us-staff")));
            users.save(user);
        });
        assertThat(currentUser.may(Permission.USER_READ)).isFalse();
    }
}
