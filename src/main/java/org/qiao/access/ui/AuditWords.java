package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.access.AuditService;
import org.qiao.access.Directory;
import org.qiao.access.MergeLog;
import org.qiao.access.Permission;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** The log's lines in the viewer's words: kinds, fields, names of people and offices, times in the viewer's zone. */
class AuditWords {

    /** Before a right's name where a role's grants are told one by one. */
    private static final String GRANTS = "grants" + '.';

    /** Fields that hold a user's id. */
    private static final Set<String> PEOPLE =
            Set.of("ownerId", "movedBy", "userId", "takenBy", "addedBy", "decidedBy", "staff", "members");

    private static final Set<String> MOMENTS =
            Set.of("archivedAt", "at", "checkedAt", "decidedAt", "doneAt", "loadedAt", "stageSince", "until");

    private static final int LONGEST = 300;

    private final Map<Long, Directory.Colleague> colleagues;
    private final Map<Long, Directory.OfficeRef> offices;
    private final Map<Long, String> roles;
    private final NamedRecords records;
    private final ZoneId zone;

    /** @param roles names of roles by id, empty for a viewer who may not read them */
    AuditWords(Directory directory, Map<Long, String> roles, NamedRecords records, ZoneId zone) {
        this.roles = roles;
        this.records = records;
        this.colleagues = directory.colleagues();
        this.offices = directory.offices().stream().collect(Collectors.toMap(Directory.OfficeRef::id, o -> o));
        this.zone = zone;
    }

    /** The person's name, or the login that the line keeps where it was no person. */
    String actor(AuditService.Entry entry) {
        var colleague = colleagues.get(entry.actorId());
        return colleague == null ? entry.actorLogin() : colleague.name(Texts.language());
    }

    String what(AuditService.Entry entry) {
        var kind = t("audit.kind." + entry.kind().toLowerCase(Locale.ROOT));
        var action = t("audit.action." + entry.action().toLowerCase(Locale.ROOT));
        if (entry.hidden()) {
            return t("audit.what.hidden", action, kind);
        }
        return merged(entry)
                .map(loser -> t(
                        entry.action().equals("MERGE") ? "audit.what.merge" : "audit.what.unmerge",
                        kind,
                        loser,
                        name(entry)))
                .orElseGet(() -> t("audit.what", action, kind, name(entry)));
    }

    /** The record that went into this one, where the line tells of a merge. */
    private Optional<String> merged(AuditService.Entry entry) {
        return entry.changes().stream()
                .filter(change -> change.field().equals(MergeLog.FIELD))
                .findFirst()
                .flatMap(change -> records.value(entry, change, change.to()));
    }

    private String name(AuditService.Entry entry) {
        var user = entry.kind().equals("User") ? colleagues.get(entry.recordId()) : null;
        var office = entry.kind().equals("Office") ? offices.get(entry.recordId()) : null;
        if (user != null) {
            return user.name(Texts.language());
        }
        return office != null
                ? office.name(Texts.language())
                : records.name(entry).orElseGet(() -> "#" + entry.recordId());
    }

    /** The changes as they are told: of a role's rights only those that differ, one by one. */
    List<AuditService.Change> told(AuditService.Entry entry) {
        return entry.changes().stream()
                .filter(change -> !change.field().equals(MergeLog.FIELD))
                .flatMap(change -> change.field().equals("grants") ? rights(change) : Stream.of(change))
                .toList();
    }

    private static Stream<AuditService.Change> rights(AuditService.Change change) {
        var from = entries(change.from());
        var to = entries(change.to());
        return Permission.ALL.stream()
                .map(p -> new AuditService.Change(
                        GRANTS + p, from.getOrDefault(p, "NONE"), to.getOrDefault(p, "NONE"), "scope"))
                .filter(c -> !c.from().equals(c.to()));
    }

    /** Reads back a map as the log holds it: {@code {COMPANY_READ=ALL, DEAL_READ=DESK}}. */
    private static Map<String, String> entries(String map) {
        return Arrays.stream(map.replaceAll("[{}\\s]", "").split(","))
                .map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The field's word, the same for every kind that has the field. */
    String field(AuditService.Change change) {
        if (change.field().startsWith(GRANTS)) {
            return t("permission." + change.field().substring(GRANTS.length()).toLowerCase(Locale.ROOT));
        }
        return t("audit.field." + change.field().toLowerCase(Locale.ROOT));
    }

    String value(AuditService.Entry entry, AuditService.Change change, String value) {
        if (value.isEmpty()) {
            return "—";
        }
        if (value.equals(AuditService.HIDDEN)) {
            return value;
        }
        var several = AuditLists.holds(change.field());
        if (change.enumWord() != null && !several) {
            return t(change.enumWord() + "." + value.toLowerCase(Locale.ROOT));
        }
        if (value.equals("true") || value.equals("false")) {
            return t(value.equals("true") ? "ui.yes" : "ui.no");
        }
        if (change.field().endsWith("At")
                || change.field().equals("at")
                || change.field().equals("stageSince")) {
            return moment(value);
        }
        if (change.field().equals("circleId")) {
            return t("ui.yes");
        }
        var words = records.value(entry, change, value).orElseGet(() -> named(change.field(), value));
        return shortened(several ? AuditLists.words(words, change.enumWord()) : words);
    }

    private String named(String field, String value) {
        if (PEOPLE.contains(field)) {
            return each(value, id -> {
                var colleague = colleagues.get(id(id));
                return colleague == null ? id : colleague.name(Texts.language());
            });
        }
        if (field.equals("languages")) {
            return each(
                    value,
                    code -> Locale.of(code).getDisplayLanguage(Texts.language().locale()));
        }
        if (field.equals("roles")) {
            return each(value, id -> roles.getOrDefault(id(id), id));
        }
        var office = field.equals("officeId") ? offices.get(id(value)) : null;
        return office == null ? value : office.name(Texts.language());
    }

    /** One id, or several as the log writes them: {@code [3, 5]}. */
    private static String each(String value, UnaryOperator<String> name) {
        return Arrays.stream(value.replaceAll("[\\[\\]\\s]", "").split(","))
                .map(name)
                .collect(Collectors.joining(t("ui.and")));
    }

    private static long id(String value) {
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    private String moment(String value) {
        try {
            return Formats.moment(Instant.parse(value), zone);
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
