package org.qiao.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Land;

/** What is told of a deal while it moves, because the stage asks for it. Null leaves a thing as it is. */
public record StageAnswers(
        @Nullable Long companyId,
        @Nullable Long sectorId,
        @Nullable Long siteId,
        @Nullable Integer jobs,
        @Nullable LedgerEntry amount,
        @Nullable Closing closing,
        More more) {

    /**
     * What fewer stages ask for.
     *
     * @param parties companies that take part, by their role
     * @param next what is to be done next
     */
    public record More(
            @Nullable DealType type,
            @Nullable Land land,
            @Nullable LocalDate expectedOn,
            Map<PartyRole, Long> parties,
            @Nullable NextStep next) {

        public static final More NONE = new More(null, null, null, Map.of(), null);

        private More after(More earlier) {
            var both = new HashMap<>(earlier.parties);
            both.putAll(parties);
            return new More(
                    or(type, earlier.type),
                    or(land, earlier.land),
                    or(expectedOn, earlier.expectedOn),
                    both,
                    or(next, earlier.next));
        }
    }

    public static final StageAnswers NONE = new StageAnswers(null, null, null, null, null);

    /** Without a word on why the deal is closed. */
    public StageAnswers(
            @Nullable Long companyId,
            @Nullable Long sectorId,
            @Nullable Long siteId,
            @Nullable Integer jobs,
            @Nullable LedgerEntry amount) {
        this(companyId, sectorId, siteId, jobs, amount, null, More.NONE);
    }

    /** The same, with why the deal is closed without a win. */
    public StageAnswers closing(@Nullable Closing why) {
        return new StageAnswers(companyId, sectorId, siteId, jobs, amount, why, more);
    }

    /** With what was told before, where nothing is told now. */
    public StageAnswers after(StageAnswers earlier) {
        return new StageAnswers(
                or(companyId, earlier.companyId),
                or(sectorId, earlier.sectorId),
                or(siteId, earlier.siteId),
                or(jobs, earlier.jobs),
                or(amount, earlier.amount),
                or(closing, earlier.closing),
                more.after(earlier.more));
    }

    static <T> @Nullable T or(@Nullable T told, @Nullable T before) {
        return told == null ? before : told;
    }

    /** The same, with more. */
    public StageAnswers with(More told) {
        return new StageAnswers(companyId, sectorId, siteId, jobs, amount, closing, told);
    }
}
