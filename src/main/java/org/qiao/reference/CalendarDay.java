package org.qiao.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.Language;

/** A day that is not what its weekday says, as an admin keeps it: a public holiday or a make-up working day. */
@Entity
@Audited
public class CalendarDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotNull
    @Enumerated(EnumType.STRING)
    private @Nullable Country country;

    @NotNull
    private @Nullable LocalDate onDate;

    private boolean working;

    @NotBlank
    @Size(max = 200)
    private String nameEn = "";

    @NotBlank
    @Size(max = 200)
    private String nameZh = "";

    @NotBlank
    @Size(max = 500)
    private String source = "";

    /** The same day as a new one: what undoing a deletion saves. */
    public CalendarDay copy() {
        var copy = new CalendarDay();
        copy.country = country;
        copy.onDate = onDate;
        copy.working = working;
        copy.nameEn = nameEn;
        copy.nameZh = nameZh;
        copy.source = source;
        return copy;
    }

    public boolean isNew() {
        return id == null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
    }

    public @Nullable Country getCountry() {
        return country;
    }

    public void setCountry(@Nullable Country country) {
        this.country = country;
    }

    public @Nullable LocalDate getOnDate() {
        return onDate;
    }

    public void setOnDate(@Nullable LocalDate onDate) {
        this.onDate = onDate;
    }

    /** Whether people work on it, which on a Saturday or Sunday is a make-up working day. */
    public boolean isWorking() {
        return working;
    }

    public void setWorking(boolean working) {
        this.working = working;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
