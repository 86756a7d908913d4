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

class OfficeServiceTest extends AdminTest {

    @Autowired
    private OfficeService offices;

    @Autowired
    private Directory directory;

    private Office tokyo(String zone) {
        var office = new Office();
        office.setNameEn("Tokyo");
        office.setNameZh("东京");
        office.setDesk(Desk.CN);
        office.setZone(zone);
        return office;
    }

    private static void refused(ThrowingCallable call, String key) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(call)
                .extracting(RuleException::key)
                .isEqualTo(key);
    }

    @Test
    void anOfficeInAnyZoneIsFoundByEveryone() {
        signInAs(admin());
        var saved = offices.save(tokyo("Asia/Tokyo"));
        signInAs("us-staff", "seattle");
        assertThat(directory.office(saved.id()))
                .hasValueSatisfying(office -> assertThat(office.code()).isEqualTo("tokyo"));
    }

    @Test
    void unknownZonesAreRefused() {
        signInAs(admin());
        for (var odd : new String[] {"", "Asia/Peking2", "GMT+8", "+08:00", "Z", "asia/tokyo", "东京"}) {
            refused(() -> offices.save(tokyo(odd)), "office.zone.unknown");
        }
    }

    @Test
    void theDeskOfAnOfficeStays() {
        signInAs(admin());
        var seattle = offices.find(office("seattle"));
        seattle.setDesk(Desk.CN);
        refused(() -> offices.save(seattle), "office.desk.fixed");
    }

    @Test
    void anOfficeWithPeopleIsNotDeleted() {
        signInAs(admin());
        refused(() -> offices.delete(office("seattle")), "office.inuse");
        var empty = offices.save(tokyo("Asia/Tokyo"));
        offices.delete(empty.id());
        assertThat(directory.offices()).noneMatch(office -> office.code().equals("tokyo"));
    }

    @Test
    void twoEditorsOfOneOfficeDoNotOverwriteEachOther() {
        signInAs(admin());
        var id = offices.save(tokyo("Asia/Tokyo")).id();
        var first = offices.find(id);
        var second = offices.find(id);
        first.setNameEn("Tokyo office");
        offices.save(first);
        second.setNameEn("Tokyo branch");
        assertThatThrownBy(() -> offices.save(second)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void onlyAnAdminKeepsOffices() {
        signInAs("director", "seattle");
        assertThatThrownBy(() -> offices.save(tokyo("Asia/Tokyo"))).isInstanceOf(AccessDeniedException.class);
    }
}
