package org.qiao.companies;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where links lead that were chosen before a merge and are saved after it: to the winner, also where the viewer may not see
 * that one, as if they had been saved in time to follow (decision 0016). Whether the viewer may see what was chosen is asked
 * before.
 */
@Component
public class Survivors {

    private final Merges merges;
    private final MergeFollowers followers;

    Survivors(Merges merges, MergeFollowers followers) {
        this.merges = merges;
        this.followers = followers;
    }

    public @Nullable Long company(@Nullable Long id) {
        return id == null ? null : one(CompanyMerge.class, id);
    }

    public @Nullable Long person(@Nullable Long id) {
        return id == null ? null : one(PersonMerge.class, id);
    }

    public Set<Long> companies(Collection<Long> ids) {
        return all(CompanyMerge.class, ids);
    }

    public Set<Long> people(Collection<Long> ids) {
        return all(PersonMerge.class, ids);
    }

    private Long one(Class<? extends Merge> type, long id) {
        return all(type, List.of(id)).iterator().next();
    }

    private Set<Long> all(Class<? extends Merge> type, Collection<Long> ids) {
        var asked = new HashSet<>(ids);
        var moved = followers.unseen(() -> merges.survivors(type, asked));
        return ids.stream().map(id -> moved.getOrDefault(id, id)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
