package org.qiao.companies;

import java.time.Instant;
import java.util.Map;

/** When each colleague was last in touch with a person, as far as the viewer may see; outreach knows. */
public interface LastTouches {

    /** By user id; empty for a viewer who sees no touches. */
    Map<Long, Instant> of(long personId);
}
