package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Visibility;

/** At most {@link #MOST} bytes of a company's file; seen by whoever sees the company. */
@Entity
@FilterDef(
        name = "companyFilePart",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "offices", type = Long.class, resolver = Company.Readable.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(
        name = "companyFilePart",
        condition = "{alias}.file_id in (select f.id from company_file f join company c on c.id = f.company_id"
                + " where c.office_id in (:offices) or (0 in (:offices) and (c.owner_id = :me or c.shared = 1)))",
        deduceAliasInjectionPoints = false)
class CompanyFilePart {

    static final int MOST = 1 << 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long fileId;
    private int position;
    private byte[] bytes = {};

    protected CompanyFilePart() {}

    CompanyFilePart(long fileId, int position, byte[] bytes) {
        this.fileId = fileId;
        this.position = position;
        this.bytes = bytes;
    }
}
