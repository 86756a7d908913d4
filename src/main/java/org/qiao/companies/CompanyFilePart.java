package org.qiao.companies;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.qiao.access.Visibility;
import org.qiao.files.StoredPart;

/** A part of a company's file; seen by whoever sees the company. */
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
class CompanyFilePart extends StoredPart {}
