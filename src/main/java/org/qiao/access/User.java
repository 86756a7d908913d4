package org.qiao.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. Users are disabled, never deleted: their touches and deals keep a name. */
@Entity
@Table(name = "app_user")
@Audited
public class User {

    /** What a login is made of: it is typed on any keyboard and looks the same to everyone. */
    public static final String LOGIN = "[a-z0-9][a-z0-9._-]*";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @NotBlank
    @Size(max = 80)
    @Pattern(regexp = LOGIN)
    private String login = "";

    /** The hash itself never leaves the database, so that no log or screen can show it. */
    @Formula("password_hash is not null")
    private boolean passwordSet;

    @NotBlank
    @Size(max = 200)
    private String nameEn = "";

    @NotBlank
    @Size(max = 200)
    private String nameZh = "";

    @NotNull
    private @Nullable Long officeId;

    private String language = "en";

    /** The user's own choice; saved by {@link PreferenceService} alone, so that an admin's save cannot undo it. */
    @Column(updatable = false)
    private String colorScheme = "SYSTEM";

    private boolean disabled;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role_id")
    private Set<Long> roles = new HashSet<>();

    public @Nullable Long getId() {
        return id;
    }

    /** @throws NullPointerException if the user was never saved */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public int getVersion() {
        return version;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public boolean hasPassword() {
        return passwordSet;
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

    public @Nullable Long getOfficeId() {
        return officeId;
    }

    public void setOfficeId(@Nullable Long officeId) {
        this.officeId = officeId;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getColorScheme() {
        return colorScheme;
    }

    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    public Set<Long> getRoles() {
        return roles;
    }

    public void setRoles(Set<Long> roles) {
        this.roles = new HashSet<>(roles);
    }
}
