package org.qiao.indicators;

import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qiao.access.OwnedRow;
import org.qiao.kernel.Language;

/** What somebody published: in which words, who it was, when, and where it can be read. */
@MappedSuperclass
public abstract class Published extends OwnedRow {

    @Size(max = 500)
    private @Nullable String printed;

    @Size(max = 300)
    private @Nullable String sourceEn;

    @Size(max = 300)
    private @Nullable String sourceZh;

    private @Nullable LocalDate publishedOn;

    @Size(max = 500)
    private @Nullable String link;

    public String source(Language viewer) {
        return viewer.choose(sourceEn, sourceZh);
    }

    /** The words in which the source says it. */
    public @Nullable String getPrinted() {
        return printed;
    }

    public void setPrinted(@Nullable String printed) {
        this.printed = printed;
    }

    public @Nullable String getSourceEn() {
        return sourceEn;
    }

    public void setSourceEn(@Nullable String sourceEn) {
        this.sourceEn = sourceEn;
    }

    public @Nullable String getSourceZh() {
        return sourceZh;
    }

    public void setSourceZh(@Nullable String sourceZh) {
        this.sourceZh = sourceZh;
    }

    /** When the source appeared; null where it does not say. */
    public @Nullable LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(@Nullable LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    /** Where the source can be read. */
    public @Nullable String getLink() {
        return link;
    }

    public void setLink(@Nullable String link) {
        this.link = link;
    }
}
