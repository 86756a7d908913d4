package org.qiao.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;

/** A place as an admin keeps it; everyone else reads it from {@link Places}. */
@Entity
@Audited
public class Place {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String code = "";
    private @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind = PlaceKind.ZONE;

    @Size(max = 200)
    private String nameEn = "";

    @Size(max = 200)
    private String nameZh = "";

    @Size(max = 20)
    private @Nullable String officialCode;

    /** The same place as a new one: what undoing a deletion saves. */
    public Place copy() {
        var copy = new Place();
        copy.code = code;
        copy.parentId = parentId;
        copy.kind = kind;
        copy.nameEn = nameEn;
        copy.nameZh = nameZh;
        copy.officialCode = officialCode;
        return copy;
    }

    public boolean isNew() {
        return id == null;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public @Nullable Long getParentId() {
        return parentId;
    }

    public void setParentId(@Nullable Long parentId) {
        this.parentId = parentId;
    }

    public PlaceKind getKind() {
        return kind;
    }

    public void setKind(PlaceKind kind) {
        this.kind = kind;
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

    public @Nullable String getOfficialCode() {
        return officialCode;
    }

    public void setOfficialCode(@Nullable String officialCode) {
        this.officialCode = officialCode;
    }
}
