package org.qiao.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.qiao.kernel.NamedRow;

/** An office of the chamber, at one of the two desks; its zone decides where its people's days begin. */
@Entity
@Audited
public class Office extends NamedRow {

    @NotBlank
    @Size(max = 40)
    private String code = "";

    @NotNull
    @Enumerated(EnumType.STRING)
    private Desk desk = Desk.US;

    @NotBlank
    private String zone = "America/Los_Angeles";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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
        copy.setNameEn(getNameEn());
        copy.setNameZh(getNameZh());
        copy.desk = desk;
        copy.zone = zone;
        return copy;
    }
}
