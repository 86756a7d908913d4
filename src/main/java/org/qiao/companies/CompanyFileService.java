package org.qiao.companies;

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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of companies: kept with what is in them, handed out, archived. Seen with the company and written with it. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class CompanyFileService implements FileShelf {

    private final CompanyFileRepository files;
    private final FileDesk desk;
    private final CompanyService companies;

    CompanyFileService(CompanyFileRepository files, FileDesk desk, CompanyService companies) {
        this.files = files;
        this.desk = desk;
        this.companies = companies;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FileRow> list(long companyId) {
        companies.find(companyId);
        return desk.list(files, companyId);
    }

    @Override
    public boolean mayWrite(long companyId) {
        var company = companies.find(companyId);
        return companies.mayWrite(company) && !company.isArchived();
    }

    @Override
    @RolesAllowed(Permission.COMPANY_WRITE)
    public AddedFile add(long companyId, @Nullable String typed, byte[] bytes) {
        allow(companyId);
        return desk.add(files, new CompanyFile(companyId), typed, bytes);
    }

    /** @throws RecordNotFoundException if there is none for this viewer, or it is archived */
    @Transactional(readOnly = true)
    public FileContent open(long fileId) {
        return desk.open(files, fileId);
    }

    @Override
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void archive(long fileId) {
        desk.archive(writable(fileId));
    }

    @Override
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void restore(long fileId) {
        writable(fileId).setArchivedAt(null);
    }

    private CompanyFile writable(long fileId) {
        var file = files.find(fileId).orElseThrow(RecordNotFoundException::new);
        allow(file.companyId());
        return file;
    }

    private void allow(long companyId) {
        if (!mayWrite(companyId)) {
            throw new AccessDeniedException("This company is out of reach");
        }
    }
}
