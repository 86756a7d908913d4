package org.qiao.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qiao.access.AuditService.Entry;
import org.qiao.companies.CompanyKind;
import org.qiao.companies.CompanyService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AuditServiceTest extends AdminTest {

    /** Fields that the log leaves out. */
    private static final Set<String> UNSEEN = Set.of(
            "id",
            "version",
            "createdAt",
            "updatedAt",
            "sortEn",
            "sortZh",
            "archived",
            "passwordSet",
            "tail",
            "headquartersAt");

    @Autowired
    private EntityManager entities;

    @Autowired
    private AuditService audit;

    @Autowired
    private AuditKinds kinds;

    @Autowired
    private CompanyService companies;

    @Autowired
    private UserService users;

    @Autowired
    private RoleService roles;

    private long company(String name) {
        var company = companies.create();
        company.setNameEn(name);
        company.setKind(CompanyKind.MEMBER);
        return companies.save(company).id();
    }

    private List<Entry> log() {
        return audit.list(Long.MAX_VALUE, 50).entries();
    }

    @Test
    void tellsWhoChangedWhatFromWhatToWhat() {
        var me = signInAs("us-staff", "seattle");
        var id = company("Lantern");
        var company = companies.find(id);
        company.setNameEn("Lantern Works");
        companies.save(company);
        assertThat(log().getFirst()).satisfies(entry -> {
            assertThat(entry.actorId()).isEqualTo(me);
            assertThat(entry.recordId()).isEqualTo(id);
            assertThat(entry.changes())
                    .extracting(AuditService.Change::field, AuditService.Change::from, AuditService.Change::to)
                    .containsExactly(tuple("nameEn", "Lantern", "Lantern Works"));
        });
        assertThat(log().getLast().changes())
                .filteredOn(change -> change.field().equals("kind"))
                .extracting(AuditService.Change::enumWord)
                .containsExactly("companykind");
    }

    @Test
    void tellsOfRolesGivenAndRightsGranted() {
        signInAs(admin());
        var staff = user("us-staff", "seattle");
        var open = users.find(staff);
        open.setRoles(Set.of(role("us-staff"), role("auditor")));
        users.save(open);
        assertThat(log().getFirst().changes())
                .extracting(AuditService.Change::field, AuditService.Change::from, AuditService.Change::to)
                .containsExactly(tuple("roles", "[1]", "[1, 7]"));
        var role = new Role();
        role.setNameEn("Clerk");
        role.setNameZh("文员");
        role.getGrants().put(Permission.DEAL_READ, Scope.OWN);
        var saved = roles.save(role);
        var again = roles.find(saved.id());
        again.getGrants().put(Permission.DEAL_READ, Scope.ALL);
        roles.save(again);
        assertThat(log().getFirst().changes())
                .extracting(AuditService.Change::from, AuditService.Change::to)
                .containsExactly(tuple("{DEAL_READ=OWN}", "{DEAL_READ=ALL}"));
    }

    @Test
    void tellsOfAPasswordWithoutIt() {
        signInAs(admin());
        users.setPassword(user("us-staff", "seattle"), "a long secret phrase");
        assertThat(log().getFirst().action()).isEqualTo("PASSWORD");
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where changes like '%secret phrase%' or changes like '%argon2%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void staffSeeTheirOwnChangesOnly() {
        var other = user("us-staff", "seattle");
        as(other, () -> company("Lantern"));
        signInAs("us-staff", "seattle");
        company("River Mill");
        assertThat(log())
                .extracting(Entry::actorId)
                .containsOnly(currentUser.require().userId());
    }

    @Test
    void aManagerSeesTheDesksPeopleOnly() {
        var beijing = user("cn-staff", "beijing");
        var seattle = user("us-staff", "seattle");
        as(beijing, () -> company("Lantern"));
        as(seattle, () -> company("River Mill"));
        signInAs("us-manager", "los-angeles");
        assertThat(log()).extracting(Entry::actorId).containsOnly(seattle);
        signInAs("auditor", "los-angeles");
        assertThat(log()).extracting(Entry::actorId).containsExactlyInAnyOrder(beijing, seattle);
    }

    @Test
    void anAdminSeesTheTechnicalPartOnly() {
        as(user("us-staff", "seattle"), () -> company("Lantern"));
        signInAs(admin());
        users.setDisabled(user("us-staff", "seattle"), true);
        assertThat(log()).extracting(Entry::kind).containsOnly("User");
    }

    @Test
    void aManagerIsNotToldOfTheOtherDesksUsers() {
        // The admin sits at the US desk; the user they change does not.
        as(admin(), () -> users.setDisabled(user("cn-staff", "beijing"), true));
        signInAs("us-manager", "seattle");
        assertThat(log()).isEmpty();
        signInAs("cn-manager", "beijing");
        assertThat(log()).isEmpty();
    }

    @Test
    void whoMayNotReadTheLogReadsNone() {
        var reader = signInAs("us-staff", "seattle");
        jdbc.sql("delete from user_role where user_id = ?").param(reader).update();
        signInAs(reader);
        assertThatThrownBy(() -> audit.list(Long.MAX_VALUE, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> audit.firstBrokenLine()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        signInAs("us-staff", "seattle");
        for (int i = 0; i < 7; i++) {
            company("Company " + i);
        }
        var first = audit.list(Long.MAX_VALUE, 4);
        var second = audit.list(first.olderThan().orElseThrow(), 4);
        assertThat(first.entries()).hasSize(4);
        assertThat(second.entries()).hasSize(3);
        assertThat(second.olderThan()).isEmpty();
        assertThat(second.entries().getFirst().id())
                .isLessThan(first.entries().getLast().id());
    }

    @Test
    void findsALineThatWasAlteredRemovedOrCutOff() {
        signInAs("us-staff", "seattle");
        company("One");
        company("Two");
        company("Three");
        assertThat(audit.firstBrokenLine()).isEmpty();
        var ids = jdbc.sql("select id from audit_entry order by id")
                .query(Long.class)
                .list();
        jdbc.sql("delete from audit_entry where id = ?").param(ids.getLast()).update();
        assertThat(audit.firstBrokenLine()).hasValue(Long.MAX_VALUE);
        jdbc.sql("update audit_entry set actor_name = 'somebody' where id = ?")
                .param(ids.get(1))
                .update();
        assertThat(audit.firstBrokenLine()).hasValue(ids.get(1));
        jdbc.sql("delete from audit_entry where id = ?").param(ids.getFirst()).update();
        assertThat(audit.firstBrokenLine()).hasValue(ids.get(1));
    }

    @Test
    void everyLoggedKindAndFieldHasItsWords() throws Exception {
        var words = new java.util.Properties();
        try (var file = getClass().getResourceAsStream("/vaadin-i18n/translations.properties")) {
            words.load(file);
        }
        for (var type : entities.getMetamodel().getEntities()) {
            if (kinds.names().contains(type.getName())) {
                assertThat(words).containsKey("audit.kind." + type.getName().toLowerCase(Locale.ROOT));
                type.getAttributes().stream()
                        .map(attribute -> attribute.getName())
                        .filter(name -> !UNSEEN.contains(name))
                        .forEach(name -> assertThat(words).containsKey("audit.field." + name.toLowerCase(Locale.ROOT)));
            }
        }
    }

    @Test
    void everyLoggedKindSaysWhoMayReadOfIt() {
        signInAs("director", "seattle");
        var director = currentUser.require();
        assertThat(kinds.names()).isNotEmpty().allMatch(kind -> kinds.readable(kind, director));
    }
}
