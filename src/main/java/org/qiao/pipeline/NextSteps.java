package org.qiao.pipeline;

import java.util.Collection;
import java.util.Map;

/** What is to be done next on deals, as far as the viewer may see; outreach knows. */
public interface NextSteps {

    /** The soonest of each deal that has any, by the deal's id. */
    Map<Long, NextStep> of(Collection<Long> dealIds);
}
