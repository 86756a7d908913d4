package org.qiao.companies;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company in the tree of its group.
 *
 * @param company null where the viewer may not see it
 * @param link what it is to the one above; null at the top, or where nobody said
 */
public record GroupNode(
        @Nullable CompanyRef company, @Nullable ParentLink link, List<GroupNode> below) {}
