package org.qiao.pipeline;

import java.util.List;
import java.util.Set;

/** What another module has to say of deals on the board: one sign, on those cards on which the viewer may see why. */
public interface DealFlags {

    DealFlag flag();

    /** The ids of those of the open deals that bear it. */
    Set<Long> among(List<DealRow> deals);
}
