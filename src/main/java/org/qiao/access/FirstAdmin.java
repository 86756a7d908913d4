package org.qiao.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first admin of an empty database from {@code QIAO_ADMIN_PASSWORD} (login {@code admin}). Does nothing once
 * there is any user.
 */
@Component
@Order(20)
class FirstAdmin implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdmin.class);

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final Environment environment;

    FirstAdmin(JdbcClient jdbc, PasswordEncoder encoder, Environment environment) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.environment = environment;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (jdbc.sql("select count(*) from app_user").query(Long.class).single() > 0) {
            return;
        }
        var password = environment.getProperty("QIAO_ADMIN_PASSWORD", "");
        if (password.codePointCount(0, password.length()) < Passwords.SHORTEST) {
            LOG.warn(
                    "There is no user yet. Set QIAO_ADMIN_PASSWORD (at least {} characters) and start again to make the first admin.",
                    Passwords.SHORTEST);
            return;
        }
        jdbc.sql("insert into app_user (login, password_hash, name_en, name_zh, office_id)"
                        + " select 'admin', ?, 'Administrator', '系统管理员', min(id) from office")
                .param(encoder.encode(password))
                .update();
        jdbc.sql(
                        "insert into user_role select u.id, (select min(role_id) from role_grant where permission = 'USER_WRITE')"
                                + " from app_user u where u.login = 'admin'")
                .update();
    }
}
