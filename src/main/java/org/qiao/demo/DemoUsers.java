package org.qiao.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.DemoSignIns;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The users of the demo, one or more for each delivered role, all invented and all with the same open password. Writes
 * and reads users by plain SQL: it makes them before anyone could be signed in.
 */
@Component
@Profile({"demo", "generate"})
public class DemoUsers implements DemoSignIns {

    /** Printed at every start and shown on the login page. */
    public static final String PASSWORD = "qiao-demo-2026";

    private record DemoUser(String login, String role, String office, String language, String nameEn, String nameZh) {}

    private static final List<DemoUser> USERS = List.of(
            new DemoUser("us.staff", "us-staff", "los-angeles", "en", "Maya Thornwell", "唐美雅"),
            new DemoUser("cn.staff", "cn-staff", "beijing", "zh", "Lin Xiaohe", "林晓禾"),
            new DemoUser("us.manager", "us-manager", "los-angeles", "en", "Helen Marchbank", "马海伦"),
            new DemoUser("cn.manager", "cn-manager", "beijing", "zh", "Zhou Mingqiao", "周鸣桥"),
            new DemoUser("director", "director", "washington", "en", "Irene Castellan", "康爱琳"),
            new DemoUser("compliance", "compliance", "washington", "en", "Ruth Abergale", "安若思"),
            new DemoUser("auditor", "auditor", "shanghai", "zh", "Shen Jingwen", "沈敬文"),
            new DemoUser("admin", "admin", "los-angeles", "en", "Patrick Oakhurst", "欧博睿"),
            new DemoUser("us.staff2", "us-staff", "seattle", "en", "Owen Larkspur", "劳文远"),
            new DemoUser("cn.staff2", "cn-staff", "shanghai", "zh", "Gu Yuanzhi", "顾沅芷"));

    /** Who keeps the rows of an office for which a data file names nobody. */
    public static final Map<String, String> KEEPERS = Map.of(
            "los-angeles", "us.staff",
            "seattle", "us.staff2",
            "washington", "us.manager",
            "beijing", "cn.staff",
            "shanghai", "cn.staff2");

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private volatile @Nullable String demoHash;

    public DemoUsers(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** Writes the users into a database that has none of these logins, and returns their ids by login. */
    @Transactional
    public Map<String, Long> insert(Map<String, Long> offices) {
        var hash = encoder.encode(PASSWORD);
        var ids = new LinkedHashMap<String, Long>();
        for (var user : USERS) {
            var id = Row.of("app_user")
                    .set("login", user.login())
                    .set("password_hash", hash)
                    .set("name_en", user.nameEn())
                    .set("name_zh", user.nameZh())
                    .set("office_id", offices.get(user.office()))
                    .set("language", user.language())
                    .insertForId(jdbc);
            jdbc.sql("insert into user_role (user_id, role_id) select ?, id from role where code = ?")
                    .params(id, user.role())
                    .update();
            ids.put(user.login(), id);
        }
        return ids;
    }

    /** One user per delivered role, as far as they are there, enabled and still have the demo's password. */
    @Override
    public List<DemoSignIn> signIns() {
        var logins = USERS.stream().limit(8).map(DemoUser::login).toList();
        return jdbc
                .sql("select u.login, u.password_hash, min(r.name_en) as name_en, min(r.name_zh) as name_zh"
                        + " from app_user u join user_role ur on ur.user_id = u.id join role r on r.id = ur.role_id"
                        + " where u.disabled = 0 and u.login in (:logins) group by u.id order by u.id")
                .param("logins", logins)
                .query((row, n) -> isOpen(row.getString("password_hash"))
                        ? new DemoSignIn(
                                row.getString("name_en"), row.getString("name_zh"), row.getString("login"), PASSWORD)
                        : null)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Argon2 is slow on purpose, so a hash that matched once is remembered. */
    private boolean isOpen(@Nullable String hash) {
        if (hash == null) {
            return false;
        }
        if (!hash.equals(demoHash) && encoder.matches(PASSWORD, hash)) {
            demoHash = hash;
        }
        return hash.equals(demoHash);
    }
}
