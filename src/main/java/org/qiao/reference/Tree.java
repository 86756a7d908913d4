package org.qiao.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.qiao.search.Reading;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tree of terms held in memory: it is small, read everywhere and changed rarely. Order is that of the house list. */
public abstract class Tree {

    private static final long ROOT = -1;

    private final JdbcClient jdbc;
    private final String table;
    private final List<String> columns;
    private final List<String> codes;
    private final boolean kept;
    private volatile Map<Long, Term> terms = Map.of();
    private volatile Map<Language, List<Long>> orders = Map.of();

    /**
     * @param columns the table's columns beside id, code and parent, in the names of the CSV's header
     * @param codes those of the columns that hold codes of official lists, and what is said of them: they follow the delivered
     *     list
     * @param kept whether admins order and retire the terms, and keep codes of their own
     */
    Tree(JdbcClient jdbc, String table, List<String> columns, List<String> codes, boolean kept) {
        this.jdbc = jdbc;
        this.table = table;
        this.columns = columns;
        this.codes = codes;
        this.kept = kept;
    }

    /**
     * Adds what the delivered list has and the table has not, and reads the table. Existing rows keep id, code and the names
     * that an admin gave them.
     */
    void load() {
        var ids = new HashMap<String, Long>();
        jdbc.sql("select code, id from " + table).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        var lines = lines();
        for (var line : lines) {
            if (!ids.containsKey(line.get("code"))) {
                ids.put(line.get("code"), insert(line, ids));
            }
        }
        read();
        var changed = lines.stream().filter(this::correct).count();
        if (changed > 0) {
            read();
        }
    }

    /** Gives a row the official codes of the delivered list; false if it has them. */
    private boolean correct(CSVRecord line) {
        var term = byCode(line.get("code")).orElseThrow();
        if (term.ownCodes()) {
            return false;
        }
        var wrong = codes.stream()
                .filter(c -> !term.code(c).equals(line.get(c).strip()))
                .toList();
        wrong.forEach(c -> jdbc.sql("update " + table + " set " + c + " = nullif(?, '') where id = ?")
                .params(line.get(c).strip(), term.id())
                .update());
        return !wrong.isEmpty();
    }

    private long insert(CSVRecord line, Map<String, Long> ids) {
        var marks = ", ?".repeat(columns.size());
        var values = new ArrayList<@Nullable Object>();
        values.add(line.get("code"));
        values.add(
                line.get("parent").isBlank()
                        ? null
                        : Objects.requireNonNull(ids.get(line.get("parent")), line.get("parent")));
        columns.forEach(c -> values.add(line.get(c).isBlank() ? null : line.get(c)));
        jdbc.sql("insert into " + table + " (code, parent_id, " + String.join(", ", columns) + ") values (?, ?" + marks
                        + ")")
                .params(values)
                .update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }

    private List<CSVRecord> lines() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = new ClassPathResource("reference/" + table + "s.csv").getInputStream();
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the table again, after somebody changed it. */
    final void read() {
        var selected = codes.stream().map(c -> ", " + c).collect(Collectors.joining());
        var kind = columns.contains("kind") ? "kind" : "''";
        var byParent = new LinkedHashMap<Long, List<Term>>();
        var order = kept ? "position, id" : "id";
        jdbc.sql("select id, code, parent_id, name_en, name_zh, " + kind + " as kind, "
                        + (kept ? "retired, own_codes" : "0 as retired, 0 as own_codes") + selected + " from " + table
                        + " order by " + order)
                .query(row -> {
                    var parent = row.getObject("parent_id", Long.class);
                    var found = new HashMap<String, String>();
                    for (var c : codes) {
                        found.put(c, Objects.requireNonNullElse(row.getString(c), ""));
                    }
                    byParent.computeIfAbsent(parent == null ? ROOT : parent, id -> new ArrayList<>())
                            .add(new Term(
                                    row.getLong("id"),
                                    row.getString("code"),
                                    parent,
                                    row.getString("kind"),
                                    row.getString("name_en"),
                                    row.getString("name_zh"),
                                    found,
                                    row.getBoolean("retired"),
                                    row.getBoolean("own_codes"),
                                    Term.names(
                                            row.getString("name_en"),
                                            row.getString("name_zh"),
                                            row.getString("code"),
                                            found),
                                    Term.spellings(row.getString("name_en"), row.getString("name_zh")),
                                    List.of()));
                });
        var found = new LinkedHashMap<Long, Term>();
        place(ROOT, List.of(), byParent, found);
        terms = Collections.unmodifiableMap(found);
        orders = Map.of(Language.EN, order(Language.EN), Language.ZH, order(Language.ZH));
    }

    private List<Long> order(Language viewer) {
        return terms.values().stream()
                .map(term -> Map.entry(Reading.sortKey(term.name(viewer)), term.id()))
                .sorted(Map.Entry.<String, Long>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Children stand behind their parent, in the order of the house list. */
    private static void place(long parent, List<Long> above, Map<Long, List<Term>> byParent, Map<Long, Term> found) {
        for (var term : byParent.getOrDefault(parent, List.of())) {
            var path = new ArrayList<>(above);
            path.add(term.id());
            found.put(term.id(), term.at(List.copyOf(path)));
            place(term.id(), path, byParent, found);
        }
    }

    /** All, parents before children. */
    public Collection<Term> all() {
        return terms.values();
    }

    /** The ids of all in the order of their names: letters in English, pinyin in Chinese. What lists sort by. */
    public List<Long> inOrder(Language viewer) {
        return Objects.requireNonNull(orders.get(viewer));
    }

    public Optional<Term> find(@Nullable Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(terms.get(id));
    }

    public Optional<Term> byCode(String code) {
        return terms.values().stream().filter(t -> t.code().equals(code)).findFirst();
    }

    /** The name, or empty for null: what a list cell shows. */
    public String name(@Nullable Long id, Language viewer) {
        return find(id).map(t -> t.name(viewer)).orElse("");
    }

    /** The name with what it lies in, innermost first in English and outermost first in Chinese, without the country. */
    public String fullName(@Nullable Long id, Language viewer) {
        return find(id).map(term -> {
                    var names = new ArrayList<String>();
                    for (var above : term.path()) {
                        names.add(Objects.requireNonNull(terms.get(above)).name(viewer));
                    }
                    if (viewer == Language.ZH) {
                        return String.join(" ", names);
                    }
                    Collections.reverse(names);
                    return String.join(", ", names);
                })
                .orElse("");
    }

    /** The ids with those of everything that lies in them; one that nobody knows stays, and finds nothing. */
    public Set<Long> within(Collection<Long> ids) {
        return terms.values().stream()
                .filter(t -> t.path().stream().anyMatch(ids::contains))
                .map(Term::id)
                .collect(Collectors.toCollection(() -> new HashSet<>(ids)));
    }

    /** The term's id and those of everything that lies in it: what a filter on it includes. */
    public List<Long> within(long id) {
        return terms.values().stream()
                .filter(t -> t.path().contains(id))
                .map(Term::id)
                .toList();
    }
}
