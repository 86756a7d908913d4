package org.qiao.membership;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Of the memberships whose term ended in a year, how many went on. */
public final class Retention {

    /**
     * One year.
     *
     * @param ended terms whose last day lies in the year and has passed; a change of tier ends nothing
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

        private Year plus(Year other) {
            return new Year(year, ended + other.ended, renewed + other.renewed, open + other.open);
        }
    }

    private Retention() {}

    /** @param histories the terms of each membership, first to last. Latest year first. */
    public static List<Year> byYear(Collection<List<Term>> histories, LocalDate today) {
        var years = new TreeMap<Integer, Year>();
        for (var terms : histories) {
            for (int i = 0; i < terms.size(); i++) {
                var last = terms.get(i).lastDay();
                var next = i + 1 < terms.size() ? terms.get(i + 1) : null;
                if (last.isBefore(today) && (next == null || next.kind() != TermKind.CHANGE)) {
                    var renewed = next != null && next.kind() == TermKind.RENEW;
                    var open = next == null && Standing.of(terms, today) == MembershipStatus.GRACE;
                    years.merge(last.getYear(), new Year(last.getYear(), 1, renewed ? 1 : 0, open ? 1 : 0), Year::plus);
                }
            }
        }
        return List.copyOf(years.descendingMap().values());
    }
}
