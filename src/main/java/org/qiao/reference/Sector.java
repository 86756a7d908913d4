package org.qiao.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.kernel.Ordered;

/** A sector as an admin keeps it; everyone else reads it from {@link Sectors}. */
@Entity
@Audited
public class Sector implements Ordered {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String code = "";
    private @Nullable Long parentId;

    @Size(max = 200)
    private String nameEn = "";

    @Size(max = 200)
    private String nameZh = "";

    private @Nullable String gbt4754;
    private @Nullable String naics;
    private @Nullable String isic;

    @Size(max = 200)
    private @Nullable String noteEn;

    @Size(max = 200)
    private @Nullable String noteZh;

    private int position;
    private boolean retired;
    private boolean ownCodes;

    public boolean isNew() {
        return id == null;
    }

    @Override
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

    void setCode(String code) {
        this.code = code;
    }

    public @Nullable Long getParentId() {
        return parentId;
    }

    public void setParentId(@Nullable Long parentId) {
        this.parentId = parentId;
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

    public @Nullable String getGbt4754() {
        return gbt4754;
    }

    public void setGbt4754(@Nullable String gbt4754) {
        this.gbt4754 = gbt4754;
    }

    public @Nullable String getNaics() {
        return naics;
    }

    public void setNaics(@Nullable String naics) {
        this.naics = naics;
    }

    public @Nullable String getIsic() {
        return isic;
    }

    public void setIsic(@Nullable String isic) {
        this.isic = isic;
    }

    /** What is an approximation in the codes. */
    public @Nullable String getNoteEn() {
        return noteEn;
    }

    public void setNoteEn(@Nullable String noteEn) {
        this.noteEn = noteEn;
    }

    public @Nullable String getNoteZh() {
        return noteZh;
    }

    public void setNoteZh(@Nullable String noteZh) {
        this.noteZh = noteZh;
    }

    @Override
    public int getPosition() {
        return position;
    }

    @Override
    public void setPosition(int position) {
        this.position = position;
    }

    /** Whether it is offered no longer; records keep it. */
    public boolean isRetired() {
        return retired;
    }

    void setRetired(boolean retired) {
        this.retired = retired;
    }

    /** The codes are the admin's from now on, and do not follow the delivered list. */
    void ownCodes() {
        ownCodes = true;
    }
}
