package org.qiao.search;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of many ids, as a query asks for what belongs to them. Ids that lie close together are asked for by the first and the last
 * of them, all at once, which finds a little more; others by lists below the length from which MariaDB makes a table of them. For
 * a list of hundreds the database may look at every row that there is, which it does once for a block.
 */
public record IdBlock(List<Long> ids, boolean close) {

    private static final int LIST = 900;

    /** Of so many ids in a row one has to be asked for, or too much is read in vain. */
    private static final int THIN = 4;

    /** All of the ids in as few blocks as are read well. */
    public static List<IdBlock> of(Collection<Long> ids) {
        var sorted = ids.stream().distinct().sorted().toList();
        if (sorted.size() > LIST && (sorted.getLast() - sorted.getFirst()) / THIN < sorted.size()) {
            return List.of(new IdBlock(sorted, true));
        }
        return IntStream.iterate(0, from -> from < sorted.size(), from -> from + LIST)
                .mapToObj(from -> new IdBlock(sorted.subList(from, Math.min(sorted.size(), from + LIST)), false))
                .toList();
    }

    /** The condition that the column holds one of them, or one that lies between. */
    public String in(String column) {
        return column + (close ? " between :first and :last" : " in :ids");
    }

    /** Hands the query of that condition its ids. */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return close
                ? query.setParameter("first", ids.getFirst()).setParameter("last", ids.getLast())
                : query.setParameter("ids", ids);
    }
}
