package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Visibility;

/** What everyone who may see the person sees of a private contact: that there is one, and a masked form of it. */
@Entity
@FilterDef(
        name = "contactHint",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "granted", type = Integer.class, resolver = ContactHint.ReadGranted.class))
@Filter(name = "contactHint", condition = ":granted = 1", deduceAliasInjectionPoints = false)
public class ContactHint {

    static final class ReadGranted extends Visibility.Granted {
        ReadGranted(CurrentUser user) {
            super(user, Permission.COMPANY_READ);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long contactId;
    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind = ContactKind.PHONE;

    private String hint = "";

    protected ContactHint() {}

    ContactHint(long contactId, long personId, ContactKind kind, String hint) {
        this.contactId = contactId;
        this.personId = personId;
        this.kind = kind;
        this.hint = hint;
    }

    long contactId() {
        return Objects.requireNonNull(contactId);
    }

    void moveTo(long otherPerson) {
        personId = otherPerson;
    }

    ContactKind getKind() {
        return kind;
    }

    String getHint() {
        return hint;
    }
}
