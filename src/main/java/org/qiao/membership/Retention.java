package org.qiao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Of the memberships whose term ended in a year, how many went on. */
public final class Retention {

    /**
     * What a list is asked for: the memberships behind one figure.
     *
     * @param fate null for all whose term ended in the year
     */
    public record Asked(int year, @Nullable Fate fate) {

        /** As an address has it: {@code 2025} or {@code 2025-lost}. */
        public String token() {
            return year + (fate == null ? "" : "-" + fate.name().toLowerCase(Locale.ROOT));
        }

        private boolean isMet(Map<Integer, Fate> fates) {
            var met = fates.get(year);
            return met != null && (fate == null || fate == met);
        }
    }

    /**
     * One year. A membership whose terms ended twice in it counts by the later one.
     *
     * @param ended memberships with a term whose last day lies in the year and has passed; a change of tier ends nothing
     * @param renewed those of them that were followed by a renewal
     * @param open those of them that are still in grace, so that nobody knows yet
     */
    public record Year(int year, int ended, int renewed, int open) {

        /** Neither renewed nor open. */
        public int lost() {
            return ended - renewed - open;
        }

        /** Renewed of those that are decided, in whole percent; -1 where none is. */
        public int percent() {
            var decided = ended - open;
            return decided == 0 ? -1 : Math.round(renewed * 100f / decided);
        }

        private static Year of(int year, Fate fate) {
            return new Year(year, 1, fate == Fate.RENEWED ? 1 : 0, fate == Fate.OPEN ? 1 : 0);
        }

        private Year plus(Year other) {
            return new Year(year, ended + other.ended, renewed + other.renewed, open + other.open);
        }
    }

    private Retention() {}

    /** @param histories the terms of each membership, first to last. Latest year first. */
    public static List<Year> byYear(Collection<List<Term>> histories, LocalDate day) {
        var years = new TreeMap<Integer, Year>();
        histories.forEach(terms ->
                fates(terms, day).forEach((year, fate) -> years.merge(year, Year.of(year, fate), Year::plus)));
        return List.copyOf(years.descendingMap().values());
    }

    /** Those of the memberships that are behind one of the figures as of the day. */
    static List<Long> behind(Collection<Asked> asked, Map<Long, List<Term>> histories, LocalDate day) {
        return histories.entrySet().stream()
                .filter(history -> {
                    var fates = fates(history.getValue(), day);
                    return asked.stream().anyMatch(one -> one.isMet(fates));
                })
                .map(Map.Entry::getKey)
                .toList();
    }

    /** By the year in which a term ended. */
    private static Map<Integer, Fate> fates(List<Term> terms, LocalDate day) {
        var fates = new TreeMap<Integer, Fate>();
        for (int i = 0; i < terms.size(); i++) {
            var last = terms.get(i).lastDay();
            var next = i + 1 < terms.size() ? terms.get(i + 1) : null;
            if (last.isBefore(day) && (next == null || next.kind() != TermKind.CHANGE)) {
                fates.put(last.getYear(), fate(terms, next, day));
            }
        }
        return fates;
    }

    private static Fate fate(List<Term> terms, @Nullable Term next, LocalDate day) {
        if (next != null) {
            return next.kind() == TermKind.RENEW ? Fate.RENEWED : Fate.LOST;
        }
        return Standing.of(terms, day) == MembershipStatus.GRACE ? Fate.OPEN : Fate.LOST;
    }
}
