package org.qiao.access;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface UserRepository extends JpaRepository<User, Long> {

    boolean existsByLogin(String login);

    @Query("select u from User u where u.officeId in :offices order by u.disabled, u.nameEn, u.id")
    List<User> listIn(List<Long> offices);

    /** How many people other than this one are able to administer users. */
    @Query(
            nativeQuery = true,
            value =
                    "select count(distinct u.id) from app_user u join user_role r on r.user_id = u.id"
                            + " join role_grant g on g.role_id = r.role_id and g.permission = 'USER_WRITE' where u.disabled = 0 and u.id <> ?1")
    long countOtherUserAdmins(long except);

    @Modifying
    @Query(nativeQuery = true, value = "update app_user set password_hash = ?2 where id = ?1")
    void setPasswordHash(long id, String hash);

    @Modifying
    @Query("update User u set u.language = :language, u.colorScheme = :colorScheme where u.id = :id")
    void setPreferences(long id, String language, String colorScheme);
}
