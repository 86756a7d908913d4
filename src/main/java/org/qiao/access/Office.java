package org.qiao.access;

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
import org.jspecify.annotations.Nullable;

/** An office of the chamber, at one of the two desks; its zone decides where its people's days begin. */
@Entity
@Audited
public class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 40)
    private String code = "";

    @NotBlank
    @Size(max = 200)
    private String nameEn = "";

    @NotBlank
    @Size(max = 200)
    private String nameZh = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private Desk desk = Desk.US;

    @NotBlank
    private String zone = "America/Los_Angeles";

    public @Nullable Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public Desk getDesk() {
        return desk;
    }

    public void setDesk(Desk desk) {
        this.desk = desk;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    /** The same office as a new one: a deleted office comes back as this. */
    public Office copy() {
        var copy = new Office();
        copy.code = code;
        copy.nameEn = nameEn;
        copy.nameZh = nameZh;
        copy.desk = desk;
        copy.zone = zone;
        return copy;
    }
}
