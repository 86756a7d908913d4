package org.qiao.access.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.qiao.ViewTest;
import org.qiao.access.Desk;
import org.qiao.access.Role;
import org.qiao.access.RoleRow;
import org.qiao.access.RoleService;
import org.qiao.access.Scope;
import org.qiao.access.UserRow;
import org.qiao.access.UserService;
import org.springframework.beans.factory.annotation.Autowired;

class AdminViewsTest extends ViewTest {

    @Autowired
    private UserService users;

    @Autowired
    private RoleService roles;

    @AfterEach
    void keepOnlyWhatIsDelivered() {
        jdbc.sql("delete from user_role where role_id > 8").update();
        jdbc.sql("delete from role where id > 8").update();
        jdbc.sql("delete from office where id > 5").update();
    }

    private void open(String address) {
        openTab();
        UI.getCurrent().navigate(address);
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid() {
        return (Grid<T>) _get(Grid.class);
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    @Test
    void anAdminAddsAUserAndGivesThemAPassword() {
        signInAs("admin", "seattle");
        open("admin/users");
        press("New user");
        type("Login", "Li Na!");
        type("Name in English", "Li Na");
        press("Save");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Login")).isInvalid())
                .isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name in Chinese"))
                        .isInvalid())
                .isTrue();
        type("Login", "li.na");
        type("Name in Chinese", "李娜");
        press("Save");
        _setValue(_get(PasswordField.class), "too short");
        press("Save");
        assertThat(_get(PasswordField.class).getErrorMessage()).isEqualTo("At least 10 characters");
        _setValue(_get(PasswordField.class), "桥".repeat(64));
        press("Save");
        assertThat(users.list())
                .filteredOn(row -> row.login().equals("li.na"))
                .singleElement()
                .satisfies(row -> assertThat(row.passwordSet()).isTrue());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aNewUserSpeaksTheLanguageOfTheirOfficesDeskUnlessTheAdminSaysOtherwise() {
        signInAs("admin", "seattle");
        open("admin/users");
        press("New user");
        var office = (Select<Long>) _get(Select.class, spec -> spec.withLabel("Office"));
        var language = (Select<String>) _get(Select.class, spec -> spec.withLabel("Language"));
        assertThat(language.getValue()).isEqualTo("en");
        _setValue(office, office("beijing"));
        assertThat(language.getValue()).isEqualTo("zh");
        _setValue(office, office("seattle"));
        assertThat(language.getValue()).isEqualTo("en");
        _setValue(language, "zh");
        _setValue(office, office("washington"));
        assertThat(language.getValue()).isEqualTo("zh");
    }

    @Test
    void aLoginThatIsTakenIsToldAtItsField() {
        var me = signInAs("admin", "seattle");
        open("admin/users");
        press("New user");
        type("Login", users.find(me).getLogin());
        type("Name in English", "Li Na");
        type("Name in Chinese", "李娜");
        press("Save");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Login")).getErrorMessage())
                .isEqualTo("This login belongs to somebody else");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Name in English"))
                        .getValue())
                .isEqualTo("Li Na");
    }

    @Test
    void disablingIsUndone() {
        var staff = user("us-staff", "seattle");
        signInAs("admin", "seattle");
        open("admin/users");
        var row = (UserRow) GridKt._findAll(AdminViewsTest.<UserRow>grid()).stream()
                .filter(r -> r.id() == staff)
                .findFirst()
                .orElseThrow();
        GridKt._clickItem(
                AdminViewsTest.<UserRow>grid(),
                GridKt._findAll(AdminViewsTest.<UserRow>grid()).indexOf(row));
        press("Disable");
        assertThat(users.find(staff).isDisabled()).isTrue();
        press("Undo");
        assertThat(users.find(staff).isDisabled()).isFalse();
    }

    @Test
    void onesOwnRolesAndOfficeAreShownButLocked() {
        var me = signInAs("admin", "seattle");
        open("admin/users");
        GridKt._clickItem(AdminViewsTest.<UserRow>grid(), 0);
        assertThat(users.list().getFirst().id()).isEqualTo(me);
        assertThat(_get(MultiSelectComboBox.class).isReadOnly()).isTrue();
        assertThat(_get(Select.class, spec -> spec.withLabel("Office")).isReadOnly())
                .isTrue();
        _assertNone(Button.class, spec -> spec.withText("Disable"));
    }

    @Test
    void aManagerReadsTheOwnDesksUsers() {
        user("cn-staff", "beijing");
        user("us-staff", "seattle");
        signInAs("us-manager", "los-angeles");
        open("admin/users");
        assertThat(GridKt._size(grid())).isEqualTo(2);
        _assertNone(Button.class, spec -> spec.withText("New user"));
        GridKt._clickItem(AdminViewsTest.<UserRow>grid(), 0);
        _assertNone(Dialog.class);
    }

    @Test
    void staffFindNoAdministration() {
        signInAs("us-staff", "seattle");
        openTab();
        for (var address : new String[] {"admin/users", "admin/roles", "admin/offices"}) {
            UI.getCurrent().navigate(address);
            _assertNone(Grid.class);
        }
    }

    private static RadioButtonGroup<Optional<Scope>> right(String label) {
        @SuppressWarnings("unchecked")
        var found = (RadioButtonGroup<Optional<Scope>>)
                _get(RadioButtonGroup.class, spec -> spec.withPredicate(group -> label.equals(group.getLabel())));
        return found;
    }

    @Test
    void anAdminMakesARoleOfRightsAndReaches() {
        signInAs("admin", "seattle");
        open("admin/roles");
        press("New role");
        type("Name in English", "Clerk");
        type("Name in Chinese", "文员");
        _setValue(right("See deals"), Optional.of(Scope.OFFICE));
        assertThat(right("Manage users").getListDataView().getItems()).hasSize(2);
        press("Save");
        var clerk = roles.list().getLast();
        assertThat(clerk.nameZh()).isEqualTo("文员");
        assertThat(roles.find(clerk.id()).getGrants())
                .containsOnlyKeys("DEAL_READ")
                .containsValue(Scope.OFFICE);
    }

    @Test
    void twoEditorsOfOneRoleChooseRightByRight() {
        signInAs("admin", "seattle");
        var clerk = new Role();
        clerk.setNameEn("Clerk");
        clerk.setNameZh("文员");
        var id = roles.save(clerk).id();
        open("admin/roles");
        GridKt._clickItem(AdminViewsTest.<RoleRow>grid(), GridKt._size(grid()) - 1);
        _setValue(right("See deals"), Optional.of(Scope.OFFICE));
        var theirs = roles.find(id);
        theirs.getGrants().put("TOUCH_READ", Scope.DESK);
        roles.save(theirs);
        press("Save");
        press("Store my choice");
        assertThat(roles.find(id).getGrants())
                .containsEntry("TOUCH_READ", Scope.DESK)
                .containsEntry("DEAL_READ", Scope.OFFICE);
    }

    @Test
    void aRoleOfOnesOwnOpensToReadOnly() {
        signInAs("admin", "seattle");
        open("admin/roles");
        GridKt._clickItem(AdminViewsTest.<RoleRow>grid(), GridKt._size(grid()) - 1);
        _assertNone(Button.class, spec -> spec.withText("Save"));
        assertThat(right("Manage roles").isReadOnly()).isTrue();
    }

    @Test
    void aRoleInUseIsNotDeletedAndAnUnusedOneComesBack() {
        user("us-staff", "seattle");
        signInAs("admin", "seattle");
        open("admin/roles");
        GridKt._clickItem(AdminViewsTest.<RoleRow>grid(), 0);
        press("Delete");
        assertThat(roles.list()).hasSize(8);
        _click(_get(Button.class, spec -> spec.withText("Cancel")));
        GridKt._clickItem(AdminViewsTest.<RoleRow>grid(), 1);
        press("Delete");
        assertThat(roles.list()).extracting(RoleRow::nameEn).doesNotContain("China staff");
        press("Undo");
        assertThat(roles.list()).extracting(RoleRow::nameEn).contains("China staff");
        putDeliveredRoleBackInItsPlace("cn-staff", 2);
    }

    @Test
    void anAdminOpensAnOfficeInAKnownZone() {
        signInAs("admin", "seattle");
        open("admin/offices");
        press("New office");
        type("Name in English", "Tokyo");
        type("Name in Chinese", "东京");
        _setValue(_get(Select.class, spec -> spec.withLabel("Desk")), Desk.CN);
        _setValue(_get(ComboBox.class, spec -> spec.withLabel("Time zone")), "Asia/Tokyo");
        press("Save");
        assertThat(GridKt._size(grid())).isEqualTo(6);
    }

    @Test
    void theLogTellsInTheViewersLanguage() {
        var staff = user("us-staff", "seattle");
        signInAs("admin", "seattle");
        var user = users.find(staff);
        user.setRoles(Set.of(jdbc.sql("select id from role where code = 'auditor'")
                .query(Long.class)
                .single()));
        users.save(user);
        openTab(Locale.SIMPLIFIED_CHINESE);
        UI.getCurrent().navigate("audit");
        assertThat(_get(H1.class).getText()).isEqualTo("审计日志");
        assertThat(text(UI.getCurrent())).contains("修改用户", "角色", "美方专员", "审计", "太平洋时间");
        press("校验日志");
        assertThat(text(UI.getCurrent())).contains("日志完整");
    }

    @Test
    void theLogNamesTheRightThatChanged() {
        signInAs("admin", "seattle");
        var clerk = new Role();
        clerk.setNameEn("Clerk");
        clerk.setNameZh("文员");
        var id = roles.save(clerk).id();
        var open = roles.find(id);
        open.getGrants().put("DEAL_READ", Scope.DESK);
        roles.save(open);
        open("audit");
        assertThat(text(UI.getCurrent())).contains("See deals", "Desk");
        _assertOne(Button.class, spec -> spec.withText("Check the log"));
    }

    private static String text(Component component) {
        return PrettyPrintTreeKt.toPrettyTree(component);
    }

    /** Other tests count on the order in which the roles were delivered. */
    private void putDeliveredRoleBackInItsPlace(String code, long place) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            jdbc.sql("update role_grant set role_id = ? where role_id = (select id from role where code = ?)")
                    .params(place, code)
                    .update();
            jdbc.sql("update role set id = ? where code = ?")
                    .params(place, code)
                    .update();
            jdbc.sql("set foreign_key_checks = 1").update();
        });
    }
}
