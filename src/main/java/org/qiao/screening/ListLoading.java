package org.qiao.screening;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads restricted-party lists. A file that is refused changes nothing; the former edition stays in force. */
@Service
@Transactional
@RolesAllowed(Permission.SCREENING_LOAD)
public class ListLoading {

    /** What the published list is called here. */
    public static final String CSL = "US Consolidated Screening List";

    /** Largest file in bytes. */
    public static final int LARGEST = PartyFile.LIMIT.bytes();

    /** The columns of a file in our own format. */
    public static final String PLAIN_COLUMNS = String.join(",", PartyFile.PLAIN);

    private static final int LONGEST_NAME = 200;

    /** Sources with fewer entries come and go. */
    private static final int FEW = 50;

    /** What is left of a list, or of a source within it, from one edition to the next. A file may be cut at the end of a line. */
    private static final double OF_THE_WHOLE = 0.95;

    private static final double OF_A_SOURCE = 0.8;

    private final ListRepository lists;
    private final EntryTable entries;
    private final CurrentUser user;
    private final Clock clock;

    ListLoading(ListRepository lists, EntryTable entries, CurrentUser user, Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.user = user;
        this.clock = clock;
    }

    /** Every edition, those of one list together and the newest first. */
    @Transactional(readOnly = true)
    @RolesAllowed({Permission.SCREENING_LOAD, Permission.SCREENING_READ})
    public List<EditionRow> editions() {
        return lists.editions();
    }

    /** Today in the zone of the viewer's office. */
    @RolesAllowed({Permission.SCREENING_LOAD, Permission.SCREENING_READ})
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), user.require().zone());
    }

    /**
     * Loads an edition and puts it in force. {@link ListCheck} then lays our records beside what it changed.
     *
     * @param name what the list is called; the published one has its own name
     * @param dated the day of the list
     * @param fewerIsMeant the file is whole although it has far fewer entries than the edition in force
     * @return the number of the edition
     * @throws org.qiao.reference.BadLines if the file is not whole or has a wrong line
     * @throws FewerEntries if it has more than a twentieth fewer entries as a whole, or a fifth of one source
     * @throws RuleException if it was loaded already, or its name or day cannot be
     */
    public long load(byte[] file, ListFormat format, String name, @Nullable LocalDate dated, boolean fewerIsMeant) {
        var list = list(name, format);
        var day = day(dated, list);
        var fingerprint = ListedParty.digest(file);
        refuseTheSame(list, fingerprint);
        var parties = PartyFile.read(file, format);
        if (!fewerIsMeant) {
            refuseFewer(list, parties);
        }
        var edition =
                new ListEdition(list.id(), day, clock.instant(), user.require().login(), fingerprint);
        var changes = EditionChanges.between(entries.inForce(list.id()), parties);
        edition.count(parties.size(), changes);
        lists.add(edition);
        entries.write(
                list.id(),
                edition.id(),
                changes,
                ListKeys.frequencies(parties.stream().flatMap(party -> party.names().stream())));
        list.putInForce(edition);
        return edition.id();
    }

    private RestrictedList list(String typed, ListFormat format) {
        var name = format == ListFormat.CSL ? CSL : PlainText.line(typed);
        if (name == null) {
            throw new RuleException("ui.required", "name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleException("screening.name.long", "name");
        }
        var known = lists.list(name);
        if (known.filter(list -> list.getFormat() != format).isPresent()) {
            throw new RuleException("screening.name.other", "name");
        }
        return known.orElseGet(() -> {
            var list = new RestrictedList(name, format);
            lists.add(list);
            return list;
        });
    }

    private LocalDate day(@Nullable LocalDate dated, RestrictedList list) {
        if (dated == null) {
            throw new RuleException("ui.required", "dated");
        }
        // Asia's day begins before the viewer's may.
        if (dated.isAfter(today().plusDays(1))) {
            throw new RuleException("screening.dated.ahead", "dated");
        }
        if (inForce(list) instanceof ListEdition before && dated.isBefore(before.getDated())) {
            throw new RuleException("screening.dated.before", "dated");
        }
        return dated;
    }

    private @Nullable ListEdition inForce(RestrictedList list) {
        var id = list.getEditionId();
        return id == null ? null : lists.edition(id).orElse(null);
    }

    private void refuseTheSame(RestrictedList list, String fingerprint) {
        if (inForce(list) instanceof ListEdition before
                && before.getFingerprint().equals(fingerprint)) {
            throw new RuleException("screening.file.same", "file");
        }
    }

    private void refuseFewer(RestrictedList list, List<ListedParty> parties) {
        var before = entries.sizes(list.id());
        var now = new HashMap<String, Integer>();
        parties.forEach(party -> now.merge(party.source(), 1, Integer::sum));
        var all = before.values().stream().mapToInt(Integer::intValue).sum();
        if (parties.size() < all * (all < FEW ? OF_A_SOURCE : OF_THE_WHOLE)) {
            throw new FewerEntries("", all, parties.size());
        }
        for (Map.Entry<String, Integer> source : before.entrySet()) {
            var count = now.getOrDefault(source.getKey(), 0);
            if (source.getValue() >= FEW && count < source.getValue() * OF_A_SOURCE) {
                throw new FewerEntries(source.getKey(), source.getValue(), count);
            }
        }
    }
}
