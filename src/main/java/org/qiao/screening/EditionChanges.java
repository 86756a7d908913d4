package org.qiao.screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiao.search.NameForms;

/**
 * What a new edition changes. An entry whose number is new, but whose source and name are those of one that is gone, is that
 * one: some lists number their entries anew whenever they are altered.
 *
 * @param added entries that are new, or back after they had been removed
 * @param altered by the former entry's id
 * @param renumbered not altered but for their key, by the former entry's id
 * @param removed ids of entries that are gone
 */
record EditionChanges(
        List<ListedParty> added,
        Map<Long, ListedParty> altered,
        Map<Long, ListedParty> renumbered,
        List<Long> removed) {

    /** An entry as it is stored. */
    record Stored(long id, String key, String source, String name, String fingerprint) {}

    static EditionChanges between(List<Stored> former, List<ListedParty> now) {
        var gone = new LinkedHashMap<String, Stored>();
        former.forEach(entry -> gone.put(entry.key(), entry));
        var altered = new LinkedHashMap<Long, ListedParty>();
        var unknown = new ArrayList<ListedParty>();
        for (var party : now) {
            var entry = gone.remove(party.key());
            if (entry == null) {
                unknown.add(party);
            } else if (!entry.fingerprint().equals(party.fingerprint())) {
                altered.put(entry.id(), party);
            }
        }
        var byName = new HashMap<String, Stored>();
        gone.values().forEach(entry -> byName.putIfAbsent(name(entry.source(), entry.name()), entry));
        var added = new ArrayList<ListedParty>();
        var renumbered = new LinkedHashMap<Long, ListedParty>();
        for (var party : unknown) {
            var entry = byName.remove(name(party.source(), party.name()));
            if (entry == null) {
                added.add(party);
            } else {
                gone.remove(entry.key());
                (entry.fingerprint().equals(party.fingerprint()) ? renumbered : altered).put(entry.id(), party);
            }
        }
        return new EditionChanges(
                added,
                altered,
                renumbered,
                gone.values().stream().map(Stored::id).toList());
    }

    private static String name(String source, String name) {
        return source + "|" + NameForms.ofOrganisation(name).sorted();
    }
}
