package org.qiao.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Entries of lists and the keys that lead to them, thousands at a time. They are published; no row of ours is among them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EntryTable {

    /** Below the number from which MariaDB makes a table of what stands between the brackets. */
    private static final int BATCH = 500;

    private static final String COLUMNS = "edition_id, source_key, source, kind, name, aliases, country, program,"
            + " addresses, born, nationalities, remarks, identifiers, url, listed_since, listed_until, fingerprint";

    private final JdbcTemplate jdbc;

    EntryTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The entries of the list that are in force. */
    List<EditionChanges.Stored> inForce(long list) {
        return jdbc.query(
                "select id, source_key, source, name, fingerprint from list_entry where list_id = ? and removed = 0",
                (row, n) -> new EditionChanges.Stored(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)),
                list);
    }

    /** Writes what the edition changes, with the keys of all that it adds or alters. */
    void write(long list, long edition, EditionChanges changes, Map<String, Integer> frequencies) {
        var removed = changes.removed();
        jdbc.batchUpdate(
                "update list_entry set removed = 1, edition_id = ? where id = ?",
                removed.stream().map(id -> new Object[] {edition, id}).toList());
        // A number may have been that of an entry that is long gone.
        jdbc.batchUpdate(
                "update list_entry set source_key = concat('-', id) where list_id = ? and source_key = ? and removed = 1",
                Stream.concat(changes.renumbered().values().stream(), changes.altered().values().stream())
                        .map(party -> new Object[] {list, party.key()})
                        .toList());
        jdbc.batchUpdate(
                "update list_entry set source_key = ? where id = ?",
                changes.renumbered().entrySet().stream()
                        .map(e -> new Object[] {e.getValue().key(), e.getKey()})
                        .toList());
        var altered = new ArrayList<Object[]>();
        changes.altered().forEach((id, party) -> {
            var values = values(edition, party);
            values.add(id);
            altered.add(values.toArray());
        });
        jdbc.batchUpdate("update list_entry set " + COLUMNS.replace(",", " = ?,") + " = ? where id = ?", altered);
        var added = changes.added().stream()
                .map(party -> {
                    var values = values(edition, party);
                    values.addFirst(list);
                    return values.toArray();
                })
                .toList();
        // One that had been removed comes back as it was numbered.
        jdbc.batchUpdate(
                "insert into list_entry (list_id, " + COLUMNS + ") values (?" + ", ?".repeat(17)
                        + ") on duplicate key update removed = 0, "
                        + Arrays.stream(COLUMNS.split(", *"))
                                .map(column -> column + " = values(" + column + ")")
                                .collect(Collectors.joining(", ")),
                added);
        forget(removed);
        forget(changes.altered().keySet());
        key(list, changes, frequencies);
    }

    private static ArrayList<@Nullable Object> values(long edition, ListedParty party) {
        var values = new ArrayList<@Nullable Object>();
        values.add(edition);
        values.add(party.key());
        values.add(party.source());
        values.add(party.kind().name());
        values.add(party.name());
        values.add(String.join("\n", party.aliases()));
        values.add(party.country());
        values.add(party.program());
        values.add(party.addresses());
        values.add(party.born());
        values.add(party.nationalities());
        values.add(party.remarks());
        values.add(party.identifiers());
        values.add(party.url());
        values.add(party.listedSince());
        values.add(party.listedUntil());
        values.add(party.fingerprint());
        return values;
    }

    private void forget(Collection<Long> ids) {
        jdbc.batchUpdate(
                "delete from list_key where entry_id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
    }

    private void key(long list, EditionChanges changes, Map<String, Integer> frequencies) {
        var ids = new HashMap<String, Long>();
        inForce(list).forEach(entry -> ids.put(entry.key(), entry.id()));
        var keys = new ArrayList<Object[]>();
        var parties = new ArrayList<>(changes.added());
        parties.addAll(changes.altered().values());
        parties.forEach(party -> ListKeys.of(party.kind(), party.names(), frequencies)
                .forEach(key -> keys.add(new Object[] {key, ids.get(party.key())})));
        insert(keys);
    }

    /** Makes the keys of all that is in force anew, by the rules of today. */
    void keyAgain(long list) {
        var names = new LinkedHashMap<Long, List<String>>();
        var kinds = new HashMap<Long, PartyKind>();
        jdbc.query(
                "select id, kind, concat(name, '\n', aliases) from list_entry where list_id = ? and removed = 0",
                row -> {
                    kinds.put(row.getLong(1), PartyKind.valueOf(row.getString(2)));
                    names.put(
                            row.getLong(1),
                            row.getString(3)
                                    .lines()
                                    .filter(name -> !name.isBlank())
                                    .toList());
                },
                list);
        var frequencies = ListKeys.frequencies(names.values().stream().flatMap(List::stream));
        forget(names.keySet());
        var keys = new ArrayList<Object[]>();
        names.forEach((id, texts) -> ListKeys.of(kinds.getOrDefault(id, PartyKind.UNKNOWN), texts, frequencies)
                .forEach(key -> keys.add(new Object[] {key, id})));
        insert(keys);
    }

    private void insert(List<Object[]> keys) {
        jdbc.batchUpdate("insert ignore into list_key (text, entry_id) values (?, ?)", keys);
    }

    /**
     * Tells which entries each of the keys leads to.
     *
     * @param edition only those that it added or altered; null for all
     */
    void holding(Collection<String> keys, @Nullable Long edition, ObjLongConsumer<String> each) {
        batches(keys).forEach(batch -> {
            var values = new ArrayList<Object>(batch);
            if (edition != null) {
                values.add(edition);
            }
            jdbc.query(
                    "select k.text, k.entry_id from list_key k"
                            + (edition == null ? "" : " join list_entry e on e.id = k.entry_id")
                            + " where k.text in (" + marks(batch.size()) + ")"
                            + (edition == null ? "" : " and e.edition_id = ?"),
                    row -> {
                        each.accept(row.getString(1), row.getLong(2));
                    },
                    values.toArray());
        });
    }

    /** The entries with their names. */
    List<Finding.Entry> read(Collection<Long> ids) {
        var found = new ArrayList<Finding.Entry>();
        batches(ids)
                .forEach(batch -> found.addAll(jdbc.query(
                        "select id, list_id, edition_id, kind, fingerprint, concat(name, '\n', aliases) from list_entry"
                                + " where id in (" + marks(batch.size()) + ")",
                        (row, n) -> Finding.Entry.of(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                PartyKind.valueOf(row.getString(4)),
                                row.getString(5),
                                row.getString(6)),
                        batch.toArray())));
        return found;
    }

    /** How many entries in force each source within the list has. */
    Map<String, Integer> sizes(long list) {
        var sizes = new LinkedHashMap<String, Integer>();
        jdbc.query(
                "select source, count(*) from list_entry where list_id = ? and removed = 0 group by source",
                row -> {
                    sizes.put(row.getString(1), row.getInt(2));
                },
                list);
        return sizes;
    }

    private static <T> List<List<T>> batches(Collection<T> all) {
        var list = List.copyOf(all);
        var batches = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += BATCH) {
            batches.add(list.subList(from, Math.min(list.size(), from + BATCH)));
        }
        return batches;
    }

    private static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }
}
