package org.qiao.search;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;

/** How a word or a family name is read, as staff corrected it. It stands before the delivered dictionary. */
@Entity
@Table(name = "reading")
@Audited
public class ReadingEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ReadingKind kind = ReadingKind.WORD;

    @NotBlank
    @Size(max = 40)
    private String text = "";

    @NotBlank
    @Size(max = 200)
    private String reading = "";

    @Size(max = 200)
    private @Nullable String also;

    public @Nullable Long getId() {
        return id;
    }

    public ReadingKind getKind() {
        return kind;
    }

    public void setKind(ReadingKind kind) {
        this.kind = kind;
    }

    /** In Chinese characters; traditional ones are kept as simplified. */
    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Syllables with spaces between. */
    public String getReading() {
        return reading;
    }

    public void setReading(String reading) {
        this.reading = reading;
    }

    /** How else people type it. */
    public @Nullable String getAlso() {
        return also;
    }

    public void setAlso(@Nullable String also) {
        this.also = also;
    }
}
