package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Permission;
import org.qiao.files.AddedFile;
import org.qiao.files.FileContent;
import org.qiao.files.FileDesk;
import org.qiao.files.FileRow;
import org.qiao.files.FileShelf;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of deals. Seen by whoever sees the deal's terms, and written by whoever may change the deal. */
@Service
@Transactional
@RolesAllowed(Permission.DEAL_READ)
public class DealFileService implements FileShelf {

    private final DealFileRepository files;
    private final FileDesk desk;
    private final DealWork work;

    DealFileService(DealFileRepository files, FileDesk desk, DealWork work) {
        this.files = files;
        this.desk = desk;
        this.work = work;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileRow> list(long dealId) {
        return work.isMasked(dealId) ? List.of() : desk.list(files, dealId);
    }

    @Override
    public boolean mayWrite(long dealId) {
        return work.may(dealId);
    }

    @Override
    @RolesAllowed(Permission.DEAL_WRITE)
    public AddedFile add(long dealId, @Nullable String typed, byte[] bytes) {
        work.place(dealId);
        return desk.add(files, new DealFile(dealId), typed, bytes);
    }

    /** @throws RecordNotFoundException if there is none for this viewer, or it is archived */
    @Transactional(readOnly = true)
    public FileContent open(long fileId) {
        return desk.open(files, fileId);
    }

    @Override
    @RolesAllowed(Permission.DEAL_WRITE)
    public void archive(long fileId) {
        desk.archive(writable(fileId));
    }

    @Override
    @RolesAllowed(Permission.DEAL_WRITE)
    public void restore(long fileId) {
        writable(fileId).setArchivedAt(null);
    }

    private DealFile writable(long fileId) {
        var file = files.find(fileId).orElseThrow(RecordNotFoundException::new);
        work.place(file.recordId());
        return file;
    }
}
