package org.qiao.access;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The roles, and who has them. */
interface RoleRepository extends JpaRepository<Role, Long> {

    @Query("select r from Role r order by r.id")
    List<Role> list();

    @Query(nativeQuery = true, value = "select count(*) from user_role where role_id = ?1")
    long countHolders(long role);
}
