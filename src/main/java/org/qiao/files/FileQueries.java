package org.qiao.files;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Every query about the files of one kind of record; what their repository extends. */
public abstract class FileQueries<F extends StoredFile> {

    private final EntityManager entities;
    private final Class<F> kind;
    private final Class<? extends StoredPart> partKind;
    private final Supplier<? extends StoredPart> newPart;
    private final String record;

    /**
     * @param record the property that holds the record's id
     * @param newPart makes an empty part
     */
    protected <P extends StoredPart> FileQueries(
            EntityManager entities, Class<F> kind, String record, Class<P> partKind, Supplier<P> newPart) {
        this.entities = entities;
        this.kind = kind;
        this.record = record;
        this.partKind = partKind;
        this.newPart = newPart;
    }

    /** Files that are not archived, newest first. */
    public List<F> list(long recordId) {
        return entities.createQuery(
                        "select f from " + kind.getSimpleName() + " f where f." + record
                                + " = :record and f.archivedAt is null order by f.addedAt desc, f.id desc",
                        kind)
                .setParameter("record", recordId)
                .getResultList();
    }

    public Optional<F> find(long id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** The record's file with the same content, archived or not. */
    public Optional<F> twin(long recordId, String sha256) {
        return entities.createQuery(
                        "select f from " + kind.getSimpleName() + " f where f." + record
                                + " = :record and f.sha256 = :sha",
                        kind)
                .setParameter("record", recordId)
                .setParameter("sha", sha256)
                .getResultStream()
                .findFirst();
    }

    public void save(F file, byte[] bytes) {
        entities.persist(file);
        entities.flush();
        for (int at = 0, position = 0; at < bytes.length; at += StoredPart.MOST, position++) {
            var part = newPart.get();
            part.fill(file.id(), position, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + StoredPart.MOST)));
            entities.persist(part);
            entities.flush();
            entities.detach(part);
        }
    }

    /** One part of a file's content; empty after the last. */
    public Optional<byte[]> part(long fileId, int position) {
        return entities.createQuery(
                        "select p.bytes from " + partKind.getSimpleName()
                                + " p where p.fileId = :file and p.position = :position",
                        byte[].class)
                .setParameter("file", fileId)
                .setParameter("position", position)
                .getResultStream()
                .findFirst();
    }
}
