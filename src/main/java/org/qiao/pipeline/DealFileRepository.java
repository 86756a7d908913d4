package org.qiao.pipeline;

import jakarta.persistence.EntityManager;
import org.qiao.files.FileQueries;
import org.springframework.stereotype.Repository;

/** Every query about files of deals. */
@Repository
class DealFileRepository extends FileQueries<DealFile> {

    DealFileRepository(EntityManager entities) {
        super(entities, DealFile.class, "dealId", DealFilePart.class, DealFilePart::new);
    }
}
