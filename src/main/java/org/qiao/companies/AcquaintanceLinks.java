package org.qiao.companies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who knows a merged person follows. Whoever knew both knows the winner as well as the better of the two, since the earlier day. */
@Component
class AcquaintanceLinks implements PersonLinks {

    private final AcquaintanceRepository acquaintances;

    AcquaintanceLinks(AcquaintanceRepository acquaintances) {
        this.acquaintances = acquaintances;
    }

    @Override
    public String key() {
        return "acquaintances";
    }

    @Override
    public List<Moved> move(long loser, long winner) {
        var known = acquaintances.list(winner);
        var moved = new ArrayList<Moved>();
        for (var tie : acquaintances.list(loser)) {
            var same = known.stream()
                    .filter(other -> Objects.equals(other.getUserId(), tie.getUserId()))
                    .findFirst();
            if (same.isPresent()) {
                var was = new ArrayList<@Nullable String>(words(same.get()));
                same.get().join(tie);
                was.addAll(words(same.get()));
                moved.add(new Moved(same.get().id(), was));
            } else {
                tie.moveTo(winner);
                moved.add(Moved.of(tie.id()));
            }
        }
        acquaintances.flush();
        return moved;
    }

    private static List<@Nullable String> words(Acquaintance tie) {
        var since = tie.getSince();
        return Arrays.asList(
                String.valueOf(tie.getCloseness()), since == null ? null : since.toString(), tie.getNote());
    }

    @Override
    public List<Long> back(long loser, long winner, List<Moved> moved) {
        var stayed = new ArrayList<Long>();
        for (var item : moved) {
            var tie = acquaintances.find(item.id()).orElse(null);
            if (tie == null || tie.personId() != winner) {
                stayed.add(item.id());
            } else if (item.was().isEmpty()) {
                tie.moveTo(loser);
            } else if (!putBack(tie, item.was())) {
                stayed.add(item.id());
            }
        }
        acquaintances.flush();
        return stayed;
    }

    /** Whether it still says what the merge made of it, and so says again what it said before. */
    private static boolean putBack(Acquaintance tie, List<@Nullable String> was) {
        // An older merge did not touch the note and has not noted it.
        var facts = was.size() / 2;
        if (!words(tie).subList(0, facts).equals(was.subList(facts, was.size()))) {
            return false;
        }
        tie.setCloseness(Integer.parseInt(Objects.requireNonNull(was.getFirst())));
        var since = was.get(1);
        tie.setSince(since == null ? null : LocalDate.parse(since));
        if (facts > 2) {
            tie.setNote(was.get(2));
        }
        return true;
    }

    @Override
    public List<Long> seen(Collection<Long> ids) {
        return acquaintances.present(ids);
    }
}
