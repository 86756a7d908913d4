package org.qiao.screening;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.qiao.companies.NamedRecord;
import org.qiao.kernel.PlainText;
import org.qiao.search.NameForms;

/**
 * What came of laying one of our records beside an entry.
 *
 * @param ourName the name of ours that is most alike
 * @param listedName the entry's name that it is like
 */
record Finding(Entry entry, int score, List<MatchReason> reasons, String ourName, String listedName) {

    private static final int LONGEST_OURS = 500;

    /**
     * An entry with its names taken apart.
     *
     * @param names the entry's own name first
     */
    record Entry(long id, long listId, long editionId, PartyKind kind, String fingerprint, List<Listed> names) {

        /** Its names, each in the ways in which it may be meant. */
        record Listed(String text, List<NameForms> forms) {}

        static Entry of(long id, long listId, long editionId, PartyKind kind, String fingerprint, String names) {
            return new Entry(
                    id,
                    listId,
                    editionId,
                    kind,
                    fingerprint,
                    Arrays.stream(names.split("\n"))
                            .filter(name -> !name.isBlank())
                            .map(name -> new Listed(name, ListKeys.forms(kind, name)))
                            .toList());
        }
    }

    /** Changes when the entry or any name of ours does. */
    String fingerprint(NamedRecord record) {
        return ListedParty.digest(entry.fingerprint()
                + record.names().stream().map(NamedRecord.Name::text).sorted().collect(Collectors.joining("\n")));
    }

    String reasonNames() {
        return reasons.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    static List<MatchReason> reasons(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isEmpty())
                .map(MatchReason::valueOf)
                .toList();
    }

    static String cut(String name) {
        return PlainText.cut(name, LONGEST_OURS);
    }
}
