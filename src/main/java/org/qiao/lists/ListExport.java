package org.qiao.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Audited;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.access.Scope;
import org.qiao.access.Visibility;

/** Somebody took a list along as a file: which one, in which state, how many rows, what for. */
@Entity
@Audited
@FilterDef(
        name = "listExport",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "wide", type = Integer.class, resolver = ListExport.SeesOthers.class),
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class)
        })
@Filter(name = "listExport", condition = "({alias}.user_id = :me or :wide = 1)", deduceAliasInjectionPoints = false)
class ListExport {

    /** Whoever reads more of the audit log than their own lines sees others' exports. */
    static final class SeesOthers extends Visibility.Granted {
        private final CurrentUser user;

        SeesOthers(CurrentUser user) {
            super(user, Permission.AUDIT_READ);
            this.user = user;
        }

        @Override
        public Integer get() {
            return user.find()
                            .map(actor -> actor.scope(Permission.AUDIT_READ))
                            .filter(scope -> scope != Scope.OWN)
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long userId;
    private @Nullable Instant at;
    private String list = "";
    private String query = "";
    private int rowCount;
    private String purpose = "";

    protected ListExport() {}

    ListExport(long userId, Instant at, String list, String query, int rowCount, String purpose) {
        this.userId = userId;
        this.at = at;
        this.list = list;
        this.query = query;
        this.rowCount = rowCount;
        this.purpose = purpose;
    }
}
