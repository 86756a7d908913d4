package org.qiao.screening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A potential match with both sides.
 *
 * @param version as it was read: a decision on another one is refused
 * @param ourNames every name of our record; empty where it is hidden or archived
 * @param removed whether the entry is no longer on the list
 */
public record MatchDetails(
        MatchRow row,
        int version,
        List<String> ourNames,
        Listed entry,
        boolean removed,
        @Nullable String note) {

    /** What the list says of the entry; nothing where it says nothing. */
    public record Listed(
            PartyKind kind,
            List<String> names,
            String source,
            @Nullable String country,
            @Nullable String program,
            @Nullable String addresses,
            @Nullable String born,
            @Nullable String nationalities,
            @Nullable String remarks,
            @Nullable String identifiers,
            @Nullable String url,
            @Nullable String listedSince,
            @Nullable String listedUntil) {

        static Listed of(ListedParty party) {
            return new Listed(
                    party.kind(),
                    party.names(),
                    party.source(),
                    party.country(),
                    party.program(),
                    party.addresses(),
                    party.born(),
                    party.nationalities(),
                    party.remarks(),
                    party.identifiers(),
                    party.url(),
                    party.listedSince(),
                    party.listedUntil());
        }
    }
}
