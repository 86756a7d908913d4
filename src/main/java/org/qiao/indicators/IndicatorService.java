package org.qiao.indicators;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.kernel.Window;
import org.qiao.search.SearchIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published figures: listed, found with their series, saved, archived. Nothing here adds two of them. */
@Service
@Transactional
@RolesAllowed(Permission.INDICATOR_READ)
public class IndicatorService {

    private final IndicatorRepository indicators;
    private final SearchIndex index;
    private final CurrentUser user;
    private final Clock clock;

    IndicatorService(IndicatorRepository indicators, SearchIndex index, CurrentUser user, Clock clock) {
        this.indicators = indicators;
        this.index = index;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<IndicatorRow> list(IndicatorFilter filter, Window window) {
        return indicators.list(filter, window);
    }

    /** How many match, counted no further than the bound: one more than the bound means "more". */
    @Transactional(readOnly = true)
    public long count(IndicatorFilter filter, int bound) {
        return indicators.count(filter, bound);
    }

    /** @throws RecordNotFoundException if there is none for this viewer */
    @Transactional(readOnly = true)
    public Indicator find(long id) {
        return indicators.find(id).orElseThrow(RecordNotFoundException::new);
    }

    /** The figures of the same series, in the order of years; that of an archived figure is without it. */
    @Transactional(readOnly = true)
    public List<IndicatorRow> series(Indicator one) {
        return indicators.series(one);
    }

    /** Those of the figures that the viewer may see and that are not archived, in the order given. */
    @Transactional(readOnly = true)
    public List<Long> present(Collection<Long> ids) {
        var present = Set.copyOf(indicators.present(ids));
        return ids.stream().filter(present::contains).toList();
    }

    /** Lines of those of the figures that the viewer may see, in the order given. */
    @Transactional(readOnly = true)
    public List<IndicatorRow> rows(List<Long> ids) {
        return indicators.rows(ids);
    }

    /** What those of the figures that the viewer may see measure, by id. */
    @Transactional(readOnly = true)
    public Map<Long, String> names(Collection<Long> ids, Language viewer) {
        return indicators.all(ids).stream().collect(Collectors.toMap(Indicator::id, one -> one.measure(viewer)));
    }

    /** Where the figures come from, the latest first. */
    @Transactional(readOnly = true)
    public List<String> sources() {
        return indicators.sources();
    }

    /** The years that any figure is of, latest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return indicators.spans().stream()
                .flatMapToInt(span -> IntStream.rangeClosed(span.first(), span.last()))
                .distinct()
                .boxed()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** A figure of the viewer's own office, shared with both desks since it was published, not yet saved. */
    public Indicator create() {
        var actor = user.require();
        var indicator = new Indicator();
        indicator.setOfficeId(actor.officeId());
        indicator.setOwnerId(actor.userId());
        indicator.setShared(true);
        return indicator;
    }

    /** The next figure of the same series and source, not yet saved. */
    @Transactional(readOnly = true)
    public Indicator createNext(long id) {
        var one = find(id);
        var next = create();
        next.setMeasureEn(one.getMeasureEn());
        next.setMeasureZh(one.getMeasureZh());
        next.setHomeId(one.getHomeId());
        next.setHostId(one.getHostId());
        next.setUnit(one.getUnit());
        next.setCurrency(one.getCurrency());
        next.setSourceEn(one.getSourceEn());
        next.setSourceZh(one.getSourceZh());
        next.setPublishedOn(one.getPublishedOn());
        next.setLink(one.getLink());
        return next;
    }

    public boolean mayWrite(Indicator indicator) {
        return user.mayWrite(indicator);
    }

    /**
     * Saves a new or changed figure.
     *
     * @throws RuleException if it does not say what it measures, where, how much and who says so; all that is wrong at once
     * @throws org.springframework.dao.OptimisticLockingFailureException if somebody saved it meanwhile
     */
    @RolesAllowed(Permission.INDICATOR_WRITE)
    public Indicator save(Indicator indicator) {
        IndicatorRules.tidy(indicator);
        indicator.remember();
        var saved = indicators.save(indicator);
        index.put(IndicatorRepository.KIND, saved.id(), saved.findable());
        return saved;
    }

    /** Takes the figure out of lists and its series; {@link #restore} undoes it. */
    @RolesAllowed(Permission.INDICATOR_WRITE)
    public void archive(long id) {
        setArchived(id, clock.instant());
    }

    @RolesAllowed(Permission.INDICATOR_WRITE)
    public void restore(long id) {
        setArchived(id, null);
    }

    private void setArchived(long id, @Nullable Instant at) {
        var indicator = find(id);
        indicator.setArchivedAt(at);
        indicators.save(indicator);
    }
}
