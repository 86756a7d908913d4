package org.qiao.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.qiao.kernel.NamedRow;

/** A named set of permissions, each with a scope. */
@Entity
@Audited
public class Role extends NamedRow {

    @NotBlank
    @Size(max = 40)
    private String code = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "role_id"))
    @MapKeyColumn(name = "permission")
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Map<String, Scope> grants = new TreeMap<>();

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public Map<String, Scope> getGrants() {
        return grants;
    }

    /** The same role as a new one: a deleted role comes back as this. */
    public Role copy() {
        var copy = new Role();
        copy.code = code;
        copy.setNameEn(getNameEn());
        copy.setNameZh(getNameZh());
        copy.grants = new TreeMap<>(grants);
        return copy;
    }
}
