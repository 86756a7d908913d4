package org.qiao.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Ids that follow each other without a gap. What lies in a country are hundreds of ids but a few runs: the database weighs every
 * id of a list before it reads a row, which takes it longer than to read the page, and of a run only both ends.
 */
record Run(long first, long last) {

    /** The fewest runs that hold exactly these ids, in order. */
    static List<Run> of(Collection<Long> ids) {
        var runs = new ArrayList<Run>();
        ids.stream().distinct().sorted().forEach(id -> {
            if (!runs.isEmpty() && runs.getLast().last() + 1 == id) {
                runs.set(runs.size() - 1, new Run(runs.getLast().first(), id));
            } else {
                runs.add(new Run(id, id));
            }
        });
        return runs;
    }

    /** The condition that the column holds one of the ids; the names of its values begin with the name. */
    static String condition(String column, String name, Collection<Long> ids, Map<String, Object> values) {
        var runs = of(ids);
        var any = new ArrayList<String>();
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var from = name + "From" + i;
            values.put(from, run.first());
            if (run.first() == run.last()) {
                any.add(column + " = :" + from);
            } else {
                var to = name + "To" + i;
                values.put(to, run.last());
                any.add(column + " between :" + from + " and :" + to);
            }
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }
}
