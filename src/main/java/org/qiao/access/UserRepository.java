package org.qiao.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UserRepository extends JpaRepository<User, Long> {

    boolean existsByLogin(String login);

    @Query("select u from User u where u.officeId in :offices or u.id = :me order by u.disabled, u.nameEn, u.id")
    List<User> listIn(List<Long> offices, long me);

    /** Makes whoever changes users or roles stand in line until commit: two admins must not remove each other. */
    @Query(nativeQuery = true, value = "select id from role order by id for update")
    List<Long> lockRoles();

    /** How many people who are able to sign in hold the permission over the whole house. */
    @Query(
            nativeQuery = true,
            value = "select count(distinct u.id) from app_user u join user_role r on r.user_id = u.id"
                    + " join role_grant g on g.role_id = r.role_id and g.permission = ?1 and g.scope = 'ALL'"
                    + " where u.disabled = 0 and u.password_hash is not null")
    long countHolders(String permission);

    @Modifying
    @Query(
            nativeQuery = true,
            value = "update app_user set password_hash = ?2, password_changes = password_changes + 1 where id = ?1")
    void setPasswordHash(long id, String hash);

    /** A changed language counts as a change of the user, so that an admin who has the old one open is told. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "update app_user set version = version + if(language = ?2, 0, 1), language = ?2 where id = ?1")
    void setLanguage(long id, String language);

    @Modifying
    @Query(nativeQuery = true, value = "update app_user set color_scheme = ?2 where id = ?1")
    void setColorScheme(long id, String colorScheme);

    /** Empty where the user chose none. */
    @Query(nativeQuery = true, value = "select report_currency from app_user where id = ?1")
    Optional<String> reportCurrency(long id);

    @Modifying
    @Query(nativeQuery = true, value = "update app_user set report_currency = ?2 where id = ?1")
    void setReportCurrency(long id, String currency);
}
