package org.qiao.pipeline;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qiao.kernel.Language;
import org.qiao.kernel.MoneyRange;
import org.qiao.kernel.Range;

/**
 * What to look for on the board and in the list. An empty collection filters nothing.
 *
 * @param text a fragment of a title, a code name or an investor's name; empty for all
 * @param pipelineIds the board always asks for one
 * @param companyIds the investors
 * @param course what became of it over time, and the day on which it is looked at
 * @param archived the recycle bin instead of the list
 * @param orders what to sort by, the first one first; last changed first where there is none
 * @param language of the viewer
 */
public record DealFilter(
        String text,
        Collection<Long> pipelineIds,
        Collection<Long> stageIds,
        Collection<Long> companyIds,
        Traits traits,
        DealCourse course,
        boolean archived,
        List<Order> orders,
        Language language) {

    /** Stands among currencies for deals without an amount that the viewer may see. */
    public static final String NO_CURRENCY = "none";

    /** Stands among sectors and sites for deals without one. */
    public static final long NONE = 0;

    /** Stands among stages for those that were removed since deals stood in them. */
    public static final long REMOVED = 0;

    /**
     * What a deal is like and whose it is. An empty collection filters nothing.
     *
     * @param currencies of the amount that is known, or {@link #NO_CURRENCY}
     * @param ranges between which values its figures and days lie
     * @param stuck only what has been in its stage for longer than the stage allows
     * @param unrestricted without confidential deals, also those that the viewer may know
     */
    public record Traits(
            Collection<Direction> directions,
            Collection<DealType> types,
            Terms terms,
            Collection<String> currencies,
            Whose whose,
            Ranges ranges,
            boolean stuck,
            boolean unrestricted) {

        /** What it is whatever it is like and whoever has it. */
        static final Traits ANY =
                new Traits(List.of(), List.of(), Terms.ANY, List.of(), Whose.ANY, Ranges.ANY, false, false);

        Traits of(Whose others) {
            return of(directions, terms, others);
        }

        Traits going(Direction direction) {
            return of(List.of(direction), terms, whose);
        }

        Traits in(Terms others) {
            return of(directions, others, whose);
        }

        /** What a board is cut into lanes by; all else stays. */
        private Traits of(Collection<Direction> going, Terms in, Whose of) {
            return new Traits(going, types, in, currencies, of, ranges, stuck, unrestricted);
        }
    }

    /**
     * In which sectors and places a deal is.
     *
     * @param sectorIds includes their sub-sectors
     * @param siteIds includes what lies in the places
     * @param exactly neither sub-sectors nor what lies in the places
     * @param mainly by the main sector only, not by those that a deal has besides
     */
    public record Terms(Collection<Long> sectorIds, Collection<Long> siteIds, boolean exactly, boolean mainly) {

        static final Terms ANY = new Terms(List.of(), List.of(), false, false);
    }

    /** Whose a deal is. */
    public record Whose(Collection<Long> ownerIds, Collection<Long> officeIds) {

        static final Whose ANY = new Whose(List.of(), List.of());
    }

    /**
     * Between which values a deal's figures and days lie. What the viewer may not see lies in no range.
     *
     * @param jobs as they are now
     * @param land as it is now, in square meters
     * @param days how long it has been in its stage
     * @param inStage since when it has been in its stage
     * @param value the amount as reported
     * @param cny what it is worth in yuan at the rates of its days
     * @param usd the same in dollars
     * @param nextStep by when one of its next steps is due
     * @param changed only what was changed in that time
     */
    public record Ranges(
            Range<Integer> jobs,
            Range<BigDecimal> land,
            Range<Integer> days,
            Range<Instant> inStage,
            MoneyRange value,
            Range<BigDecimal> cny,
            Range<BigDecimal> usd,
            Range<LocalDate> nextStep,
            Range<Instant> changed) {

        /** Whatever they are. */
        public static final Ranges ANY = new Ranges(
                Range.any(),
                Range.any(),
                Range.any(),
                Range.any(),
                MoneyRange.ANY,
                Range.any(),
                Range.any(),
                Range.any(),
                Range.any());
    }

    /** What the list can be sorted by; amounts as they are converted at the rates of their days. */
    public enum Sort {
        TITLE,
        COMPANY,
        STAGE,
        SINCE,
        VALUE,
        CNY,
        USD,
        OWNER,
        DIRECTION,
        SECTOR,
        SITE,
        JOBS,
        UPDATED
    }

    /** Sorted by one of its columns. */
    public record Order(Sort sort, boolean descending) {}

    /** Everything, last changed first. */
    public static DealFilter all(Language language) {
        return new DealFilter(
                "", List.of(), List.of(), List.of(), Traits.ANY, DealCourse.ANY, false, List.of(), language);
    }

    public DealFilter withText(String newText) {
        return new DealFilter(newText, pipelineIds, stageIds, companyIds, traits, course, archived, orders, language);
    }

    public DealFilter ofPipeline(long id) {
        return new DealFilter(text, List.of(id), stageIds, companyIds, traits, course, archived, orders, language);
    }

    public DealFilter inStage(long id) {
        return new DealFilter(text, pipelineIds, List.of(id), companyIds, traits, course, archived, orders, language);
    }

    DealFilter inStages(Collection<Long> ids) {
        return new DealFilter(text, pipelineIds, ids, companyIds, traits, course, archived, orders, language);
    }

    DealFilter with(Traits others) {
        return new DealFilter(text, pipelineIds, stageIds, companyIds, others, course, archived, orders, language);
    }

    public DealFilter ofCompany(long id) {
        return new DealFilter(text, pipelineIds, stageIds, List.of(id), traits, course, archived, orders, language);
    }

    public DealFilter sortedBy(Sort sort, boolean descending) {
        return new DealFilter(
                text,
                pipelineIds,
                stageIds,
                companyIds,
                traits,
                course,
                archived,
                List.of(new Order(sort, descending)),
                language);
    }
}
