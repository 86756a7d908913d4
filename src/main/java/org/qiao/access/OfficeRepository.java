package org.qiao.access;

import org.springframework.data.jpa.repository.JpaRepository;

interface OfficeRepository extends JpaRepository<Office, Long> {

    boolean existsByCode(String code);
}
