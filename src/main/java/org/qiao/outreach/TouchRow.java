package org.qiao.outreach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qiao.companies.CompanyRef;
import org.qiao.companies.PersonRef;
import org.qiao.kernel.Language;
import org.qiao.kernel.ListRow;
import org.qiao.pipeline.DealRef;

/**
 * A touch in a timeline.
 *
 * @param companies those that the viewer may see, like people and deal
 * @param staffIds the colleagues who took part
 */
public record TouchRow(
        long id,
        long officeId,
        long ownerId,
        boolean shared,
        boolean confidential,
        Channel channel,
        When when,
        @Nullable Long placeId,
        @Nullable String subjectEn,
        @Nullable String subjectZh,
        @Nullable String saidEn,
        @Nullable String saidZh,
        @Nullable Outcome outcome,
        List<CompanyRef> companies,
        List<PersonRef> people,
        List<Long> staffIds,
        @Nullable DealRef deal)
        implements ListRow {

    /** What it was about, in the viewer's language if it was noted in that one; empty if nobody noted it. */
    public String subject(Language viewer) {
        return viewer.choose(subjectEn, subjectZh);
    }

    /** What it was about in the other language, else empty. */
    public String otherSubject(Language viewer) {
        return viewer.other(subjectEn, subjectZh);
    }

    /** What tells the touch apart in a list: what it was about, else what was said. */
    public String heading(Language viewer) {
        var subject = subject(viewer);
        return subject.isEmpty() ? said(viewer) : subject;
    }

    /** What was said, in the viewer's language if it was noted in that one. */
    public String said(Language viewer) {
        return viewer.choose(saidEn, saidZh);
    }

    /** What was noted in the other language, else empty. */
    public String otherSaid(Language viewer) {
        return viewer.other(saidEn, saidZh);
    }
}
