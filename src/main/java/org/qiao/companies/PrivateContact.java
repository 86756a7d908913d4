package org.qiao.companies;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Actor;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.Visibility;

/**
 * A person's phone, mail, WeChat or WhatsApp. Seen by the side whose jurisdiction protects the person; by the other side
 * only with the person's consent, or after a reveal with a reason, until that ends.
 */
@Entity
@Audited(secret = true)
@FilterDef(
        name = "privateContact",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "open", type = String.class, resolver = PrivateContact.OpenJurisdictions.class),
            @ParamDef(name = "granted", type = Integer.class, resolver = PrivateContact.ReadGranted.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class),
            @ParamDef(name = "today", type = LocalDate.class, resolver = Visibility.Today.class),
            @ParamDef(name = "now", type = LocalDateTime.class, resolver = Visibility.Now.class)
        })
@Filter(name = "privateContact", condition = PrivateContact.VISIBLE, deduceAliasInjectionPoints = false)
public class PrivateContact {

    static final String VISIBLE = "({alias}.jurisdiction in (:open) or (:granted = 1 and ("
            + "exists (select 1 from contact_consent c where c.person_id = {alias}.person_id and c.given_on <= :today"
            + " and (c.withdrawn_on is null or c.withdrawn_on > :today))"
            + " or exists (select 1 from contact_reveal r where r.person_id = {alias}.person_id and r.user_id = :me"
            + " and r.until > :now))))";

    static final class ReadGranted extends Visibility.Granted {
        ReadGranted(CurrentUser user) {
            super(user, Permission.CONTACT_READ);
        }
    }

    /** With scope ALL every jurisdiction is open, with a narrower one only that of the viewer's own side. */
    static final class OpenJurisdictions implements Supplier<List<String>> {
        private final CurrentUser user;

        OpenJurisdictions(CurrentUser user) {
            this.user = user;
        }

        @Override
        public List<String> get() {
            return user.find().map(OpenJurisdictions::of).orElse(List.of("NONE"));
        }

        private static List<String> of(Actor actor) {
            var scope = actor.scope(Permission.CONTACT_READ);
            if (scope == null || scope == Scope.OWN) {
                return List.of("NONE");
            }
            if (scope == Scope.ALL) {
                return List.of("CN", "US", "OTHER");
            }
            return Jurisdiction.keptBy(actor.desk()).stream().map(Enum::name).toList();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable Long personId;

    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction = Jurisdiction.OTHER;

    @Enumerated(EnumType.STRING)
    private ContactKind kind = ContactKind.PHONE;

    private String value = "";
    private @Nullable String tail;

    protected PrivateContact() {}

    PrivateContact(long personId, Jurisdiction jurisdiction, ContactKind kind, String value) {
        this.personId = personId;
        this.jurisdiction = jurisdiction;
        this.kind = kind;
        this.value = value;
        this.tail = ContactMask.tail(kind, value);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    long personId() {
        return Objects.requireNonNull(personId);
    }

    /** Makes it a detail of another record of the person, under the rules of that one. */
    void moveTo(long otherPerson, Jurisdiction theirs) {
        personId = otherPerson;
        jurisdiction = theirs;
    }

    public ContactKind getKind() {
        return kind;
    }

    public String getValue() {
        return value;
    }
}
