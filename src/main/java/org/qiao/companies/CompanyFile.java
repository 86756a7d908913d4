package org.qiao.companies;

import jakarta.persistence.Entity;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.Visibility;
import org.qiao.files.StoredFile;

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
public class CompanyFile extends StoredFile {

    private @Nullable Long companyId;

    protected CompanyFile() {}

    CompanyFile(long companyId) {
        this.companyId = companyId;
    }

    @Override
    public long recordId() {
        return companyId();
    }

    long companyId() {
        return Objects.requireNonNull(companyId);
    }

    void moveTo(long newCompanyId) {
        companyId = newCompanyId;
    }
}
