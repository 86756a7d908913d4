package org.qiao.companies;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A company in the tree of its group.
 *
 * @param company null where the viewer may not see it
 * @param link what it is to the one above; null at the top, or where nobody said
 * @param more how many that the viewer may see hang on it and are not drawn
 */
public record GroupNode(
        @Nullable CompanyRef company, @Nullable ParentLink link, List<GroupNode> below, long more) {

    GroupNode(@Nullable CompanyRef company, @Nullable ParentLink link, List<GroupNode> below) {
        this(company, link, below, 0);
    }

    /** The same tree, told how many more hang on each of its companies. */
    GroupNode with(Map<Long, Long> moreById) {
        return new GroupNode(
                company,
                link,
                below.stream().map(node -> node.with(moreById)).toList(),
                company == null ? 0 : moreById.getOrDefault(company.id(), 0L));
    }

    /** The companies that are drawn. */
    Stream<Long> ids() {
        return Stream.concat(
                Stream.ofNullable(company).map(CompanyRef::id), below.stream().flatMap(GroupNode::ids));
    }
}
