package org.qiao.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Qualifier;
import org.springframework.stereotype.Component;

/** Puts what was counted by stage and currency together: per currency, and converted. */
@Component
class SumWriter {

    private final PipelineBook pipelines;
    private final Totals totals;

    SumWriter(PipelineBook pipelines, Totals totals) {
        this.pipelines = pipelines;
        this.totals = totals;
    }

    boolean isKnown(long stageId) {
        return stages().containsKey(stageId);
    }

    private Map<Long, StageRef> stages() {
        return pipelines.stages().stream().collect(Collectors.toMap(StageRef::id, Function.identity()));
    }

    /** What is open at the newest rates up to the day, what is closed each at the rate of its own day. */
    DealSum write(Collection<StageValue> values, LocalDate day, String reporting) {
        var byCurrency = new TreeMap<String, List<StageValue>>();
        long unknown = 0;
        for (var value : values) {
            if (value.currency() == null) {
                unknown += value.count();
            } else {
                byCurrency
                        .computeIfAbsent(value.currency(), c -> new ArrayList<>())
                        .add(value);
            }
        }
        var known = byCurrency.values().stream().map(SumWriter::count).toList();
        return new DealSum(
                unknown + known.stream().mapToLong(Long::longValue).sum(),
                byCurrency.entrySet().stream()
                        .map(entry -> figure(entry.getKey(), entry.getValue()))
                        .toList(),
                known,
                unknown,
                total(values, day, reporting),
                reporting);
    }

    private static long count(Collection<StageValue> values) {
        return values.stream().mapToLong(StageValue::count).sum();
    }

    private static Figure figure(String currency, List<StageValue> values) {
        var amount = values.stream()
                .map(value -> Objects.requireNonNull(value.amount()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = values.stream().allMatch(value -> value.inexact() == 0);
        return Objects.requireNonNull(Figure.of(amount, currency, exact ? Qualifier.EXACT : Qualifier.ABOUT));
    }

    private @Nullable Total total(Collection<StageValue> values, LocalDate day, String reporting) {
        var stages = stages();
        var open = new ArrayList<StageValue>();
        var closed = new ArrayList<StageValue>();
        for (var value : values) {
            var stage = stages.get(value.stageId());
            (stage == null || stage.isOpen() ? open : closed).add(value);
        }
        return totals.of(day, open, closed, reporting).orElse(null);
    }

    /** Each amount times the probability of the stage; a stage that was removed promises nothing. */
    List<StageValue> weighted(Collection<StageValue> values) {
        var stages = stages();
        return values.stream()
                .map(value -> {
                    var stage = stages.get(value.stageId());
                    return value.times(BigDecimal.valueOf(stage == null ? 0 : stage.probability(), 2));
                })
                .toList();
    }

    static @Nullable BigDecimal times(@Nullable BigDecimal amount, BigDecimal factor) {
        return amount == null ? null : amount.multiply(factor).setScale(2, RoundingMode.HALF_UP);
    }
}
