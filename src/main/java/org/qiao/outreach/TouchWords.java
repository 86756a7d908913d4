package org.qiao.outreach;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CircleRow;
import org.qiao.kernel.PlainText;
import org.qiao.search.Findable;

/** What a touch was about and what was said, by which it is found. */
@MappedSuperclass
public abstract class TouchWords extends CircleRow {

    /** What was said may be this long, in each language. */
    public static final int LONGEST = 10_000;

    @Size(max = 500)
    private @Nullable String subjectEn;

    @Size(max = 500)
    private @Nullable String subjectZh;

    @Size(max = LONGEST)
    private @Nullable String saidEn;

    @Size(max = LONGEST)
    private @Nullable String saidZh;

    /** What the touch is found by. */
    Findable findable() {
        return findable(subjectEn, subjectZh, saidEn, saidZh);
    }

    /** What a touch is found by: what it was about, and the beginning of what was said. */
    public static Findable findable(
            @Nullable String subjectEn, @Nullable String subjectZh, @Nullable String saidEn, @Nullable String saidZh) {
        return new Findable().says(subjectEn).says(subjectZh).says(saidEn).says(saidZh);
    }

    /** Whether nothing tells what it was about. */
    boolean isWordless() {
        return Stream.of(subjectEn, subjectZh, saidEn, saidZh).allMatch(words -> PlainText.line(words) == null);
    }

    public @Nullable String getSubjectEn() {
        return subjectEn;
    }

    public void setSubjectEn(@Nullable String subjectEn) {
        this.subjectEn = subjectEn;
    }

    public @Nullable String getSubjectZh() {
        return subjectZh;
    }

    public void setSubjectZh(@Nullable String subjectZh) {
        this.subjectZh = subjectZh;
    }

    public @Nullable String getSaidEn() {
        return saidEn;
    }

    public void setSaidEn(@Nullable String saidEn) {
        this.saidEn = saidEn;
    }

    public @Nullable String getSaidZh() {
        return saidZh;
    }

    public void setSaidZh(@Nullable String saidZh) {
        this.saidZh = saidZh;
    }
}
