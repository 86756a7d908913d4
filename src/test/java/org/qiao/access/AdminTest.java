package org.qiao.access;

import org.junit.jupiter.api.AfterEach;
import org.qiao.QiaoTest;

/** A test of the admin's services: two admins who can sign in, and no roles or offices left behind. */
abstract class AdminTest extends QiaoTest {

    @AfterEach
    void keepOnlyWhatIsDelivered() {
        jdbc.sql("delete from user_role where role_id > 8").update();
        jdbc.sql("delete from role where id > 8").update();
        jdbc.sql("delete from app_user where office_id > 5").update();
        jdbc.sql("delete from office where id > 5").update();
    }

    /** An admin who can sign in. */
    long admin() {
        return withPassword(user("admin", "seattle"));
    }

    long withPassword(long userId) {
        jdbc.sql("update app_user set password_hash = 'x' where id = ?")
                .param(userId)
                .update();
        return userId;
    }

    long role(String code) {
        return jdbc.sql("select id from role where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
