package org.qiao.companies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Component;

/**
 * Who belongs to whom, followed as far as the viewer may see. A circle that would close through companies hidden from
 * whoever saves is refused like any other, without a word about what is hidden.
 */
@Component
class CompanyGroups {

    /** So many levels a group may have; a longer chain is a mistake. */
    static final int DEEPEST = 12;

    private static final int LEVELS_BELOW = 2;

    private final GroupRepository groups;
    private final Survivors survivors;
    private final MergeFollowers followers;

    CompanyGroups(GroupRepository groups, Survivors survivors, MergeFollowers followers) {
        this.groups = groups;
        this.survivors = survivors;
        this.followers = followers;
    }

    /**
     * Lets a company hang on another one that the viewer can see, or on where that is now if it was merged.
     *
     * @param known the parent it has had so far, which may be hidden from this viewer and stays
     * @throws RuleException at the parent's field if it is hidden, closes a circle or makes the group too deep
     */
    void check(Company company, @Nullable Long known) {
        var parent = company.getParentId();
        if (parent == null) {
            company.setParentLink(null);
            return;
        }
        if (Objects.equals(parent, known)) {
            return;
        }
        if (Objects.equals(parent, company.getId())) {
            throw new RuleException("company.parent.itself", "parentId");
        }
        if (groups.links(List.of(parent)).isEmpty()) {
            throw new RuleException("company.parent.unknown", "parentId");
        }
        var now = Objects.requireNonNull(survivors.company(parent));
        company.setParentId(now);
        if (Objects.equals(now, company.getId())) {
            throw new RuleException("company.parent.itself", "parentId");
        }
        if (followers.unseen(() -> above(now)).stream().anyMatch(link -> Objects.equals(link.id(), company.getId()))) {
            throw new RuleException("company.parent.circle", "parentId");
        }
        if (above(now).size() + levels(company.getId()) > DEEPEST) {
            throw new RuleException("company.parent.deep", "parentId");
        }
    }

    /**
     * Lets what stands above the company, and above what it is to hang on, stay as it is until the transaction ends: of two
     * that are hung on each other at the same time the second waits, and sees what the first did.
     *
     * @param known as for {@link #check}
     */
    void hold(Company company, @Nullable Long known) {
        var parent = company.getParentId();
        if (parent != null && !Objects.equals(parent, known)) {
            hold(company.getId(), parent, survivors.company(parent));
        }
    }

    /** As {@link #hold(Company, Long)}, for companies that become one. */
    void hold(@Nullable Long... companies) {
        followers.unseen(() -> {
            var ids = Arrays.stream(companies)
                    .flatMap(id -> above(id).stream())
                    .map(GroupLink::id)
                    .collect(Collectors.toSet());
            groups.lock(ids);
            return ids;
        });
    }

    /** How many levels the company makes with what hangs on it, as far as the viewer may see. */
    private int levels(@Nullable Long id) {
        var seen = new HashSet<Long>();
        var level = id == null ? List.<Long>of() : List.of(id);
        var levels = 1;
        while (!level.isEmpty() && levels <= DEEPEST) {
            level = groups.allBelow(level).stream()
                    .map(GroupLink::id)
                    .filter(seen::add)
                    .toList();
            levels += level.isEmpty() ? 0 : 1;
        }
        return levels;
    }

    /** Whether one of the companies stands above that parent or is it, as far as the viewer may see. */
    boolean reaches(@Nullable Long parent, long one, long other) {
        return above(parent).stream().anyMatch(link -> link.id() == one || link.id() == other);
    }

    /** The company and everything above it, nearest first, as far as the viewer may see. */
    private List<GroupLink> above(@Nullable Long from) {
        var found = new ArrayList<GroupLink>();
        var seen = new HashSet<Long>();
        var next = from;
        while (next != null && seen.add(next) && found.size() <= DEEPEST) {
            var link = groups.links(List.of(next)).stream().findFirst().orElse(null);
            if (link == null) {
                break;
            }
            found.add(link);
            next = link.parentId();
        }
        return found;
    }

    /**
     * The tree from the top of the group down to what lies two levels below the company, with its sisters beside it, and how
     * many more hang on each.
     */
    GroupNode tree(long id) {
        var line = above(id);
        var seen = line.stream().map(GroupLink::id).collect(Collectors.toCollection(HashSet::new));
        var self = line.getFirst();
        var node = new GroupNode(self.ref(), self.link(), below(id, LEVELS_BELOW, seen));
        for (int i = 1; i < line.size(); i++) {
            var parent = line.get(i);
            var beside = new ArrayList<GroupNode>();
            beside.add(node);
            if (i == 1) {
                beside.addAll(below(parent.id(), 1, seen));
            }
            node = new GroupNode(parent.ref(), parent.link(), beside);
        }
        var top = line.getLast();
        var tree = top.parentId() == null || seen.contains(top.parentId())
                ? node
                : new GroupNode(null, null, List.of(node));
        var drawn = tree.ids().toList();
        return tree.with(groups.moreBelow(drawn, drawn));
    }

    /**
     * The company of the group that is marked as its headquarters, as far as the viewer may see; of several the one that was
     * marked last.
     */
    Optional<CompanyRef> headquarters(long id) {
        var found = new LinkedHashMap<Long, GroupLink>();
        above(id).forEach(link -> found.put(link.id(), link));
        var level = List.copyOf(found.keySet());
        for (int depth = 0; !level.isEmpty() && depth < DEEPEST; depth++) {
            level = groups.allBelow(level).stream()
                    .filter(link -> found.putIfAbsent(link.id(), link) == null)
                    .map(GroupLink::id)
                    .toList();
        }
        return found.values().stream()
                .filter(link -> link.headquartersAt() != null)
                .max(Comparator.comparing(link -> Objects.requireNonNull(link.headquartersAt())))
                .map(GroupLink::ref);
    }

    private List<GroupNode> below(long id, int levels, Set<Long> seen) {
        if (levels == 0) {
            return List.of();
        }
        return groups.below(id).stream()
                .filter(link -> seen.add(link.id()))
                .map(link -> new GroupNode(link.ref(), link.link(), below(link.id(), levels - 1, seen)))
                .toList();
    }
}
