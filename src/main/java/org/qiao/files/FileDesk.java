package org.qiao.files;

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
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Checks files, keeps them with what is in them, and puts them together again. Its callers have asked who may. */
@Component
public class FileDesk {

    /** So many bytes a file may have. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** So many files a record may have. */
    public static final int MOST = 200;

    private static final int LONGEST_NAME = 150;

    private final CurrentUser user;
    private final Clock clock;

    FileDesk(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /** Newest first. */
    public <F extends StoredFile> List<FileRow> list(FileQueries<F> files, long recordId) {
        return files.list(recordId).stream().map(StoredFile::row).toList();
    }

    /**
     * Keeps a file as {@link FileShelf#add} says.
     *
     * @param file the new one, which knows its record
     */
    public <F extends StoredFile> AddedFile add(FileQueries<F> files, F file, @Nullable String typed, byte[] bytes) {
        if (bytes.length == 0) {
            throw new RuleException("file.empty");
        }
        if (bytes.length > LARGEST) {
            throw new RuleException("file.large");
        }
        var type = FileType.of(bytes).orElseThrow(() -> new RuleException("file.type.wrong"));
        var sha = sha256(bytes);
        var twin = files.twin(file.recordId(), sha);
        if (twin.isPresent()) {
            twin.get().setArchivedAt(null);
            return new AddedFile(twin.get().row(), true);
        }
        if (files.list(file.recordId()).size() >= MOST) {
            throw new RuleException("file.many");
        }
        file.describe(
                new StoredFile.Facts(name(typed, type), type, bytes.length, sha),
                user.require().userId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            files.save(file, bytes);
        } catch (DataIntegrityViolationException e) {
            throw new RuleException("file.twin");
        }
        return new AddedFile(file.row(), false);
    }

    /** @throws RecordNotFoundException if there is none for this viewer, or it is archived */
    public <F extends StoredFile> FileContent open(FileQueries<F> files, long fileId) {
        var file = files.find(fileId).filter(found -> !found.isArchived()).orElseThrow(RecordNotFoundException::new);
        var bytes = new ByteArrayOutputStream(file.row().size());
        Optional<byte[]> part;
        for (int position = 0; (part = files.part(fileId, position)).isPresent(); position++) {
            bytes.writeBytes(part.get());
        }
        return new FileContent(file.row(), bytes.toByteArray());
    }

    public void archive(StoredFile file) {
        file.setArchivedAt(clock.instant());
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
