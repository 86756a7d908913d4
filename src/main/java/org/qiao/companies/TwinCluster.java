package org.qiao.companies;

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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import org.jspecify.annotations.Nullable;
import org.qiao.access.Visibility;

/** Companies or people that are likely the same, as one viewer last had them looked for. Seen by that viewer only. */
@Entity
@FilterDef(
        name = "twinCluster",
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "me", type = Long.class, resolver = Visibility.Me.class))
@Filter(name = "twinCluster", condition = "{alias}.user_id = :me", deduceAliasInjectionPoints = false)
class TwinCluster {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long userId;

    @Enumerated(EnumType.STRING)
    private Clusters.Kind kind = Clusters.Kind.COMPANY;

    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable TwinSign sign;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "twin_cluster_member", joinColumns = @JoinColumn(name = "cluster_id"))
    @Column(name = "record_id")
    private Set<Long> members = new TreeSet<>();

    protected TwinCluster() {}

    TwinCluster(long userId, Clusters.Kind kind, int position, @Nullable TwinSign sign, Collection<Long> members) {
        this.userId = userId;
        this.kind = kind;
        this.position = position;
        this.sign = sign;
        this.members = new TreeSet<>(members);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    TwinSign sign() {
        return sign;
    }

    List<Long> members() {
        return members.stream().sorted().toList();
    }
}
