package org.qiao.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A named set of permissions, each with a scope. */
@Entity
@Audited
public class Role {

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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "role_id"))
    @MapKeyColumn(name = "permission")
    @Column(name = "scope")
    @Enumerated(EnumType.STRING)
    private Map<String, Scope> grants = new TreeMap<>();

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

    public Map<String, Scope> getGrants() {
        return grants;
    }

    /** The same role as a new one: a deleted role comes back as this. */
    public Role copy() {
        var copy = new Role();
        copy.code = code;
        copy.nameEn = nameEn;
        copy.nameZh = nameZh;
        copy.grants = new TreeMap<>(grants);
        return copy;
    }
}
