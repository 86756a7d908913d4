package org.qiao.access;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The roles, and who has them. */
interface RoleRepository extends JpaRepository<Role, Long> {

    @Query("select new org.qiao.access.RoleRow(r.id, r.nameEn, r.nameZh, size(r.grants),"
            + " (select count(u.id) from User u where r.id in elements(u.roles))) from Role r order by r.id")
    List<RoleRow> list();

    boolean existsByCode(String code);

    long countByIdIn(Collection<Long> ids);

    @Query(nativeQuery = true, value = "select count(*) from user_role where role_id = ?1")
    long countHolders(long role);

    @Query(nativeQuery = true, value = "select count(*) from user_role where role_id = ?1 and user_id = ?2")
    long countHolders(long role, long user);
}
