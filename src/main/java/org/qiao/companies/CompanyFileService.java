package org.qiao.companies;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of companies: kept with what is in them, handed out, archived. Seen with the company and written with it. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class CompanyFileService {

    /** So many bytes a file may have. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** So many files a company may have. */
    public static final int MOST = 200;

    private static final int LONGEST_NAME = 150;

    /**
     * What became of a file that was handed in.
     *
     * @param known the company had it already, maybe under another name: nothing was stored
     */
    public record Added(FileRow file, boolean known) {}

    /** A file with what is in it. */
    public record Content(FileRow file, byte[] bytes) {}

    private final CompanyFileRepository files;
    private final CompanyService companies;
    private final CurrentUser user;
    private final Clock clock;

    CompanyFileService(CompanyFileRepository files, CompanyService companies, CurrentUser user, Clock clock) {
        this.files = files;
        this.companies = companies;
        this.user = user;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<FileRow> list(long companyId) {
        companies.find(companyId);
        return files.list(companyId).stream().map(CompanyFile::row).toList();
    }

    /** Whether this viewer may add and archive files of the company. */
    public boolean mayWrite(long companyId) {
        var company = companies.find(companyId);
        return companies.mayWrite(company) && !company.isArchived();
    }

    /**
     * Keeps a file. The same content a second time is not kept twice: an archived one comes back, another one stays.
     *
     * @param typed what its sender called it, with whatever path
     * @throws RuleException if it is empty, too large, of no known type, or one too many
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public Added add(long companyId, @Nullable String typed, byte[] bytes) {
        allow(companyId);
        if (bytes.length == 0) {
            throw new RuleException("file.empty");
        }
        if (bytes.length > LARGEST) {
            throw new RuleException("file.large");
        }
        var type = FileType.of(bytes).orElseThrow(() -> new RuleException("file.type.wrong"));
        var sha = sha256(bytes);
        var twin = files.twin(companyId, sha);
        if (twin.isPresent()) {
            twin.get().setArchivedAt(null);
            return new Added(twin.get().row(), true);
        }
        if (files.list(companyId).size() >= MOST) {
            throw new RuleException("file.many");
        }
        var file = new CompanyFile(
                companyId,
                name(typed, type),
                type,
                bytes.length,
                sha,
                user.require().userId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            files.save(file, bytes);
        } catch (DataIntegrityViolationException e) {
            throw new RuleException("file.twin");
        }
        return new Added(file.row(), false);
    }

    /** @throws RecordNotFoundException if there is none for this viewer, or it is archived */
    @Transactional(readOnly = true)
    public Content open(long fileId) {
        var file = files.find(fileId).filter(found -> !found.isArchived()).orElseThrow(RecordNotFoundException::new);
        var bytes = new ByteArrayOutputStream(file.row().size());
        Optional<byte[]> part;
        for (int position = 0; (part = files.part(fileId, position)).isPresent(); position++) {
            bytes.writeBytes(part.get());
        }
        return new Content(file.row(), bytes.toByteArray());
    }

    /** Takes the file out of the list; {@link #restore} undoes it. */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void archive(long fileId) {
        writable(fileId).setArchivedAt(clock.instant());
    }

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

    /** The last part of a path of any system, without invisible characters; the ending survives a cut. */
    private static String name(@Nullable String typed, FileType type) {
        var line = Objects.requireNonNullElse(PlainText.line(typed), "");
        var last = Objects.requireNonNullElse(PlainText.line(line.replaceFirst(".*[/\\\\]", "")), "file");
        var length = last.codePointCount(0, last.length());
        return length <= LONGEST_NAME
                ? last
                : type.named(last.substring(0, last.offsetByCodePoints(0, LONGEST_NAME)) + "…");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
