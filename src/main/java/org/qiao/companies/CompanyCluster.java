package org.qiao.companies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Visibility;

/** Companies that are likely the same, as one viewer last had them looked for. Seen by that viewer only. */
@Entity
@FilterDef(
        name = "companyCluster",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class))
@Filter(name = "companyCluster", condition = "{alias}.user_id = :me", deduceAliasInjectionPoints = false)
class CompanyCluster {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long userId;
    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "company_cluster_member", joinColumns = @JoinColumn(name = "cluster_id"))
    @Column(name = "company_id")
    private Set<Long> companies = new TreeSet<>();

    protected CompanyCluster() {}

    CompanyCluster(long userId, int position, List<Long> companies) {
        this.userId = userId;
        this.position = position;
        this.companies = new TreeSet<>(companies);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    List<Long> companies() {
        return companies.stream().sorted().toList();
    }
}
