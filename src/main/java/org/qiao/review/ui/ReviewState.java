package org.qiao.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.pipeline.DealAddress;
import org.qiao.pipeline.Dimension;
import org.qiao.review.ReviewDays;
import org.qiao.ui.DayToken;

/**
 * What the review shows. It stands in the address.
 *
 * @param since the first day on which something counts as new
 * @param asOf the last day that counts
 * @param today what day it is
 * @param pipeline its code; empty for all
 * @param by what open deals are told apart by
 * @param counted whether bars are as long as there are deals, not as they are worth
 * @param currency what totals are converted to
 * @param wall whether it is shown to a room
 */
record ReviewState(
        LocalDate since,
        LocalDate asOf,
        LocalDate today,
        String pipeline,
        Dimension by,
        boolean counted,
        String currency,
        boolean wall) {

    static final String COUNT = "count";

    /** What the address says; where it says nothing or nonsense, since last Monday as of now. */
    static ReviewState read(QueryParameters parameters, ReviewDays days, String currency, boolean wall) {
        var today = days.today();
        var asOf = DayToken.upTo(parameters, "asof", today);
        var since = DayToken.of(parameters, "since", days.lastMonday(asOf));
        return new ReviewState(
                since.isAfter(asOf) ? days.lastMonday(asOf) : since,
                asOf,
                today,
                parameters.getSingleParameter("pipeline").orElse(""),
                parameters
                        .getSingleParameter("by")
                        .flatMap(ReviewState::dimension)
                        .orElse(Dimension.STAGE),
                parameters.getSingleParameter("bars").orElse("").equals(COUNT),
                currency,
                wall);
    }

    private static Optional<Dimension> dimension(String token) {
        return ValueSection.CHOICES.stream()
                .filter(dimension -> dimension.name().equalsIgnoreCase(token))
                .findFirst();
    }

    QueryParameters parameters() {
        var said = new LinkedHashMap<String, String>();
        said.put("since", since.toString());
        if (isEarlier()) {
            said.put("asof", asOf.toString());
        }
        if (!pipeline.isEmpty()) {
            said.put("pipeline", pipeline);
        }
        if (by != Dimension.STAGE) {
            said.put("by", by.name().toLowerCase(Locale.ROOT));
        }
        if (counted) {
            said.put("bars", COUNT);
        }
        return QueryParameters.simple(said);
    }

    boolean isEarlier() {
        return asOf.isBefore(today);
    }

    /** The day for which earlier figures are asked; null for the present ones. */
    @Nullable
    LocalDate earlier() {
        return isEarlier() ? asOf : null;
    }

    /** The deals that the page is about. */
    DealAddress deals() {
        var address = pipeline.isEmpty() ? DealAddress.ALL : DealAddress.ALL.with("pipeline", pipeline);
        return isEarlier() ? address.with("asof", asOf.toString()) : address;
    }

    /** Those of them that are still on their way. */
    DealAddress open() {
        return deals().with("open", "1");
    }

    /** Those to which that happened in the span. */
    DealAddress happened(String what) {
        return deals().with("what", what).with("since", since.toString()).with("sort", "-since");
    }

    ReviewState between(LocalDate first, LocalDate last) {
        return new ReviewState(first, last, today, pipeline, by, counted, currency, wall);
    }

    ReviewState ofPipeline(String code) {
        return new ReviewState(since, asOf, today, code, by, counted, currency, wall);
    }

    ReviewState by(Dimension dimension, boolean count) {
        return new ReviewState(since, asOf, today, pipeline, dimension, count, currency, wall);
    }

    ReviewState in(String other) {
        return new ReviewState(since, asOf, today, pipeline, by, counted, other, wall);
    }
}
