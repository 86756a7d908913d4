package org.qiao.companies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.Visibility;

/** Somebody of the other side looked at a person's private contact details, for a reason, for a short while. */
@Entity
@Audited
@FilterDef(
        name = "contactReveal",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "wide", type = Integer.class, resolver = ContactReveal.SeesOthers.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "contactReveal", condition = "({alias}.user_id = :me or :wide = 1)", deduceAliasInjectionPoints = false)
public class ContactReveal {

    /**
     * Whoever reads people, and lists reveals or reads more of the audit log than their own lines, sees others' reveals:
     * managers and above.
     */
    static final class SeesOthers extends Visibility.Granted {
        private final CurrentUser user;

        SeesOthers(CurrentUser user) {
            super(user, Permission.COMPANY_READ);
            this.user = user;
        }

        @Override
        public Integer get() {
            var log =
                    user.find().map(actor -> actor.scope(Permission.AUDIT_READ)).filter(scope -> scope != Scope.OWN);
            return log.isPresent() || user.may(Permission.REVEAL_READ) ? super.get() : 0;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long personId;
    private @Nullable Long userId;
    private @Nullable Instant at;

    @Column(name = "until")
    private @Nullable Instant until;

    private String reason = "";

    protected ContactReveal() {}

    ContactReveal(long personId, long userId, Instant at, Instant until, String reason) {
        this.personId = personId;
        this.userId = userId;
        this.at = at;
        this.until = until;
        this.reason = reason;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** Whose details were looked at. */
    public long personId() {
        return Objects.requireNonNull(personId);
    }

    void moveTo(long otherPerson) {
        personId = otherPerson;
    }

    /** Closes what is still open. */
    void end(Instant now) {
        if (until != null && until.isAfter(now)) {
            until = now;
        }
    }

    public long userId() {
        return Objects.requireNonNull(userId);
    }

    public Instant at() {
        return Objects.requireNonNull(at);
    }

    public String getReason() {
        return reason;
    }
}
