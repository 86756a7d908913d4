package org.qiao.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Objects;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Visibility;

/**
 * A list page as somebody wants to find it again: its address with filters, order and columns. Its owner sees it, and where
 * it is for the office, colleagues there do. It opens the list as whoever opens it, so it shows nobody a row.
 */
@Entity
@FilterDef(
        name = "savedView",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = {
            @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class),
            @ParamDef(name = "office", type = Long.class, resolver = Visibility.MyOffice.class)
        })
@Filter(
        name = "savedView",
        condition = "({alias}.owner_id = :me or ({alias}.for_office = 1 and {alias}.office_id = :office))",
        deduceAliasInjectionPoints = false)
class SavedView {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long ownerId;
    private @Nullable Long officeId;
    private boolean forOffice;
    private String list = "";
    private String name = "";
    private String query = "";

    protected SavedView() {}

    SavedView(long ownerId, long officeId, boolean forOffice, String list, String name, String query) {
        this.ownerId = ownerId;
        this.officeId = officeId;
        this.forOffice = forOffice;
        this.list = list;
        this.name = name;
        this.query = query;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long ownerId() {
        return Objects.requireNonNull(ownerId);
    }

    boolean isForOffice() {
        return forOffice;
    }

    void call(String newName, boolean newForOffice) {
        name = newName;
        forOffice = newForOffice;
    }

    void show(String newQuery) {
        query = newQuery;
    }

    ViewRef ref(boolean changeable) {
        return new ViewRef(id(), list, name, query, forOffice, changeable);
    }
}
