package org.qiao.pipeline;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qiao.access.FigureBook;
import org.qiao.access.Permission;
import org.qiao.kernel.Window;
import org.qiao.reference.Places;
import org.qiao.reference.Sectors;
import org.qiao.reference.Tree;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts and sums of the deals that the viewer may see, under any filter of the list. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Permission.DEAL_READ)
public class DealSums {

    /** Places are told apart by province or state: the second level, below the country. */
    private static final int PROVINCE = 1;

    private final DealRepository deals;
    private final DealValueRepository values;
    private final SumWriter sums;
    private final FigureBook figures;
    private final StageClock clock;
    private final Sectors sectors;
    private final Places places;

    private record First(DealFilter filter, int lines, LocalDate today) {}

    private record Asked(Dimension dimension, DealFilter filter, LocalDate today) {}

    DealSums(
            DealRepository deals,
            DealValueRepository values,
            SumWriter sums,
            FigureBook figures,
            StageClock clock,
            Sectors sectors,
            Places places) {
        this.deals = deals;
        this.values = values;
        this.sums = sums;
        this.figures = figures;
        this.clock = clock;
        this.sectors = sectors;
        this.places = places;
    }

    /**
     * All deals that the filter finds.
     *
     * @param reporting what the converted total is in, CNY or USD
     */
    public DealSum of(DealFilter filter, String reporting) {
        return sums.write(values(Dimension.STAGE, filter), day(filter), reporting);
    }

    /** The same, each deal times the probability of its stage. */
    public DealSum weighted(DealFilter filter, String reporting) {
        return sums.write(sums.weighted(values(Dimension.STAGE, filter)), day(filter), reporting);
    }

    /** The same in groups, which overlap nowhere; those without a deal are left out. */
    public List<DealGroup> by(Dimension dimension, DealFilter filter, String reporting) {
        var groups = new LinkedHashMap<Optional<Object>, List<StageValue>>();
        for (var value : raw(dimension, filter)) {
            groups.computeIfAbsent(Optional.ofNullable(group(dimension, value.key())), key -> new ArrayList<>())
                    .add(value.value());
        }
        var day = day(filter);
        return groups.entrySet().stream()
                .map(group -> new DealGroup(
                        group.getKey().orElse(null),
                        sums.write(group.getValue(), day, reporting),
                        sums.write(sums.weighted(group.getValue()), day, reporting)))
                .toList();
    }

    /** The first lines of the list. */
    public List<DealRow> first(DealFilter filter, int lines) {
        return figures.ask(new First(filter, lines, clock.today()), () -> deals.list(filter, Window.first(lines)));
    }

    private List<StageValue> values(Dimension dimension, DealFilter filter) {
        return raw(dimension, filter).stream().map(DealValue::value).toList();
    }

    private List<DealValue> raw(Dimension dimension, DealFilter filter) {
        return figures.ask(new Asked(dimension, filter, clock.today()), () -> values.by(dimension, filter));
    }

    private LocalDate day(DealFilter filter) {
        var asOf = filter.course().asOf();
        return asOf == null ? clock.today() : asOf;
    }

    private @Nullable Object group(Dimension dimension, @Nullable Object key) {
        if (key == null) {
            return null;
        }
        return switch (dimension) {
            case STAGE -> sums.isKnown((Long) key) ? key : (Object) DealFilter.REMOVED;
            case SECTOR -> above(sectors, (Long) key, 0);
            case PLACE, LOST_TO -> above(places, (Long) key, PROVINCE);
            case QUARTER -> quarter(((Number) key).intValue());
            case DIRECTION, REASON, OFFICE, OWNER -> key;
        };
    }

    private static Quarter quarter(int number) {
        return new Quarter(number / 10, number % 10);
    }

    /** The term of that level that the term lies in, or the term itself if it stands above. */
    private static Long above(Tree tree, Long id, int level) {
        return tree.find(id)
                .map(term -> term.path().get(Math.min(level, term.path().size() - 1)))
                .orElse(id);
    }
}
