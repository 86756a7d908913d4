package org.qiao.reference;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A tree of terms held in memory: it is small, read everywhere and changed rarely. Order is that of the house list. */
abstract class Tree {

    private final JdbcClient jdbc;
    private final String table;
    private final List<String> columns;
    private volatile Map<Long, Term> terms = Map.of();

    /** @param columns the table's columns beside id, code and parent, in the names of the CSV's header */
    Tree(JdbcClient jdbc, String table, List<String> columns) {
        this.jdbc = jdbc;
        this.table = table;
        this.columns = columns;
    }

    /** Adds what the delivered list has and the table has not, and reads the table. Existing rows stay as an admin left them. */
    void load() {
        var ids = new HashMap<String, Long>();
        jdbc.sql("select code, id from " + table).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        for (var line : lines()) {
            if (!ids.containsKey(line.get("code"))) {
                ids.put(line.get("code"), insert(line, ids));
            }
        }
        terms = read();
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

    private Map<Long, Term> read() {
        var found = new LinkedHashMap<Long, Term>();
        jdbc.sql("select id, code, parent_id, name_en, name_zh from " + table + " order by id")
                .query(row -> {
                    var parent = row.getObject("parent_id", Long.class);
                    var above = parent == null ? null : found.get(parent);
                    var path = new ArrayList<Long>(above == null ? List.of() : above.path());
                    path.add(row.getLong("id"));
                    found.put(
                            row.getLong("id"),
                            new Term(
                                    row.getLong("id"),
                                    row.getString("code"),
                                    parent,
                                    row.getString("name_en"),
                                    row.getString("name_zh"),
                                    List.copyOf(path)));
                });
        return Collections.unmodifiableMap(found);
    }

    /** All, parents before children. */
    public Collection<Term> all() {
        return terms.values();
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

    /** The term's id and those of everything that lies in it: what a filter on it includes. */
    public List<Long> within(long id) {
        return terms.values().stream()
                .filter(t -> t.path().contains(id))
                .map(Term::id)
                .toList();
    }
}
