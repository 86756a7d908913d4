package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;

/** A file of a company: seen by whoever sees the company. What is in it stands in {@link CompanyFilePart}. */
@Entity
@Audited
@FilterDef(
        name = "companyFile",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "companyFile",
        condition = "{alias}.company_id in (select c.id from company c where c.office_id in (:offices)"
                + " or (0 in (:offices) and (c.owner_id = :me or c.shared = 1)))",
        deduceAliasInjectionPoints = false)
public class CompanyFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable Long companyId;
    private String name = "";

    @Enumerated(EnumType.STRING)
    private FileType type = FileType.TEXT;

    private int size;

    private String sha256 = "";
    private @Nullable Long addedBy;
    private @Nullable Instant addedAt;
    private @Nullable Instant archivedAt;

    protected CompanyFile() {}

    CompanyFile(long companyId, String name, FileType type, int size, String sha256, long addedBy, Instant addedAt) {
        this.companyId = companyId;
        this.name = name;
        this.type = type;
        this.size = size;
        this.sha256 = sha256;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long companyId() {
        return Objects.requireNonNull(companyId);
    }

    void moveTo(long newCompanyId) {
        companyId = newCompanyId;
    }

    String sha256() {
        return sha256;
    }

    FileRow row() {
        return new FileRow(
                id(),
                companyId(),
                name,
                type,
                size,
                Objects.requireNonNull(addedBy),
                Objects.requireNonNull(addedAt),
                archivedAt != null);
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    void setArchivedAt(@Nullable Instant archivedAt) {
        this.archivedAt = archivedAt;
    }
}
