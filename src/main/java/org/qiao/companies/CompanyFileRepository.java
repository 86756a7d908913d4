package org.qiao.companies;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Every query about files of companies. */
@Repository
class CompanyFileRepository {

    private final EntityManager entities;

    CompanyFileRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Files that are not archived, newest first. */
    List<CompanyFile> list(long companyId) {
        return entities.createQuery(
                        "select f from CompanyFile f where f.companyId = :company and f.archivedAt is null"
                                + " order by f.addedAt desc, f.id desc",
                        CompanyFile.class)
                .setParameter("company", companyId)
                .getResultList();
    }

    Optional<CompanyFile> find(long id) {
        return Optional.ofNullable(entities.find(CompanyFile.class, id));
    }

    /** The company's file with the same content, archived or not. */
    Optional<CompanyFile> twin(long companyId, String sha256) {
        return entities.createQuery(
                        "select f from CompanyFile f where f.companyId = :company and f.sha256 = :sha",
                        CompanyFile.class)
                .setParameter("company", companyId)
                .setParameter("sha", sha256)
                .getResultStream()
                .findFirst();
    }

    void save(CompanyFile file, byte[] bytes) {
        entities.persist(file);
        entities.flush();
        for (int at = 0, position = 0; at < bytes.length; at += CompanyFilePart.MOST, position++) {
            var end = Math.min(bytes.length, at + CompanyFilePart.MOST);
            var part = new CompanyFilePart(file.id(), position, Arrays.copyOfRange(bytes, at, end));
            entities.persist(part);
            entities.flush();
            entities.detach(part);
        }
    }

    /** One part of a file's content; empty after the last. */
    Optional<byte[]> part(long fileId, int position) {
        return entities.createQuery(
                        "select p.bytes from CompanyFilePart p where p.fileId = :file and p.position = :position",
                        byte[].class)
                .setParameter("file", fileId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }
}
