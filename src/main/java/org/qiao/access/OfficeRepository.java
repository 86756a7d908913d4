package org.qiao.access;

import org.springframework.data.jpa.repository.JpaRepository;

/** The offices. */
interface OfficeRepository extends JpaRepository<Office, Long> {

    boolean existsByCode(String code);
}
