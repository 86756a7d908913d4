package org.qiao.outreach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A touch as it is stored, without whom it was with. */
record TouchFacts(
        long id,
        long officeId,
        long ownerId,
        boolean shared,
        @Nullable Long circleId,
        Channel channel,
        Instant at,
        boolean allDay,
        String zone,
        @Nullable Long placeId,
        @Nullable String subjectEn,
        @Nullable String subjectZh,
        @Nullable String saidEn,
        @Nullable String saidZh,
        @Nullable Outcome outcome,
        @Nullable Long dealId) {}
