package org.qiao.access.ui;

import static org.qiao.ui.Texts.t;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qiao.access.AuditService;
import org.qiao.access.Directory;
import org.qiao.ui.Formats;
import org.qiao.ui.Texts;

/** The log's lines in the viewer's words: kinds, fields, names of people and offices, times in the viewer's zone. */
class AuditWords {

    /** Fields that hold a user's id. */
    private static final Set<String> PEOPLE = Set.of("ownerId", "movedBy", "userId", "takenBy");

    private static final int LONGEST = 300;

    private final Map<Long, Directory.Colleague> colleagues;
    private final Map<Long, Directory.OfficeRef> offices;
    private final ZoneId zone;

    AuditWords(Directory directory, ZoneId zone) {
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
        return entry.hidden()
                ? t("audit.what.hidden", action, kind)
                : t("audit.what", action, kind, name(entry));
    }

    private String name(AuditService.Entry entry) {
        var user = entry.kind().equals("User") ? colleagues.get(entry.recordId()) : null;
        var office = entry.kind().equals("Office") ? offices.get(entry.recordId()) : null;
        if (user != null) {
            return user.name(Texts.language());
        }
        return office != null ? office.name(Texts.language()) : "#" + entry.recordId();
    }

    /** The field's word, the same for every kind that has the field. */
    String field(AuditService.Change change) {
        return t("audit.field." + change.field().toLowerCase(Locale.ROOT));
    }

    String value(AuditService.Change change, String value) {
        if (value.isEmpty()) {
            return "—";
        }
        if (change.enumWord() != null) {
            return t(change.enumWord() + "." + value.toLowerCase(Locale.ROOT));
        }
        if (value.equals("true") || value.equals("false")) {
            return t(value.equals("true") ? "ui.yes" : "ui.no");
        }
        if (change.field().endsWith("At") || change.field().equals("at") || change.field().equals("stageSince")) {
            return moment(value);
        }
        return shortened(named(change.field(), value));
    }

    private String named(String field, String value) {
        if (PEOPLE.contains(field)) {
            var colleague = colleagues.get(id(value));
            return colleague == null ? value : colleague.name(Texts.language());
        }
        var office = field.equals("officeId") ? offices.get(id(value)) : null;
        return office == null ? value : office.name(Texts.language());
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
