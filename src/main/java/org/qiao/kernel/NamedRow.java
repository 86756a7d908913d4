package org.qiao.kernel;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A row that an admin keeps and that is named in both languages. */
@MappedSuperclass
public abstract class NamedRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 200)
    private String nameEn = "";

    @NotBlank
    @Size(max = 200)
    private String nameZh = "";

    public boolean isNew() {
        return id == null;
    }

    /** @throws IllegalStateException if it was never saved */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String name(Language viewer) {
        return viewer.choose(nameEn, nameZh);
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
}
