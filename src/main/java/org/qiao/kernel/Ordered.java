package org.qiao.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row of a list in an order that somebody keeps. */
public interface Ordered {

    /** Its number; only a saved row has one. */
    long id();

    int getPosition();

    void setPosition(int position);

    /** Exchanges the row with its neighbor: -1 above, 1 below; at either end it stays. The others are numbered anew. */
    static void shift(List<? extends Ordered> rows, long id, int by) {
        var order = new ArrayList<>(rows);
        var at = order.stream().map(Ordered::id).toList().indexOf(id);
        if (at >= 0 && at + by >= 0 && at + by < order.size()) {
            Collections.swap(order, at, at + by);
        }
        for (int i = 0; i < order.size(); i++) {
            order.get(i).setPosition(i + 1);
        }
    }

    /** The position behind all of them. */
    static int next(List<? extends Ordered> rows) {
        return rows.stream().mapToInt(Ordered::getPosition).max().orElse(0) + 1;
    }
}
