package org.qiao.companies;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** When each colleague was last in touch with people, as far as the viewer may see; outreach knows. */
public interface LastTouches {

    /** By person, then by user id; empty for a viewer who sees no touches. */
    Map<Long, Map<Long, Instant>> of(Collection<Long> people);
}
