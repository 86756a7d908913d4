package org.qiao.companies;

import jakarta.persistence.EntityManager;
import org.qiao.files.FileQueries;
import org.springframework.stereotype.Repository;

/** Every query about files of companies. */
@Repository
class CompanyFileRepository extends FileQueries<CompanyFile> {

    CompanyFileRepository(EntityManager entities) {
        super(entities, CompanyFile.class, "companyId", CompanyFilePart.class, CompanyFilePart::new);
    }
}
