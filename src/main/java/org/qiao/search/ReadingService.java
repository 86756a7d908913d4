package org.qiao.search;

import jakarta.annotation.security.RolesAllowed;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiao.access.CurrentUser;
import org.qiao.access.Permission;
import org.qiao.kernel.PlainText;
import org.qiao.kernel.RecordNotFoundException;
import org.qiao.kernel.RuleException;
import org.qiao.search.Readings.Entry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Corrected readings. Whatever holds the word is found and sorted by the new reading as soon as it is saved. */
@Service
@Transactional
@RolesAllowed(Permission.COMPANY_READ)
public class ReadingService {

    private final ReadingRepository readings;
    private final SearchRebuild rebuild;
    private final CurrentUser user;

    ReadingService(ReadingRepository readings, SearchRebuild rebuild, CurrentUser user) {
        this.readings = readings;
        this.rebuild = rebuild;
        this.user = user;
    }

    /** What staff corrected, by text. */
    @Transactional(readOnly = true)
    public List<ReadingEntry> list() {
        return readings.all();
    }

    /** @throws RecordNotFoundException if there is none */
    @Transactional(readOnly = true)
    public ReadingEntry find(long id) {
        return readings.find(id).orElseThrow(RecordNotFoundException::new);
    }

    public boolean mayWrite() {
        return user.may(Permission.COMPANY_WRITE);
    }

    /**
     * Saves a correction.
     *
     * @throws RuleException if the text is not Chinese, the reading is not in Latin letters, or the text is corrected already
     */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public ReadingEntry save(ReadingEntry entry) {
        var text = Reading.key(entry.getText());
        if (text.isEmpty() || !text.codePoints().allMatch(Reading::isHan)) {
            throw new RuleException("reading.text.wrong", "text");
        }
        if (readings.taken(entry.getKind(), text, entry.getId() == null ? -1 : entry.getId())) {
            throw new RuleException("reading.taken", "text");
        }
        entry.setText(text);
        entry.setReading(syllables(entry.getReading(), "reading"));
        var also = PlainText.line(entry.getAlso());
        entry.setAlso(also == null ? null : syllables(also, "also"));
        var saved = readings.save(entry);
        apply(text);
        return saved;
    }

    private static String syllables(String typed, String property) {
        var line = PlainText.line(typed);
        var reading = line == null
                ? ""
                : Normalizer.normalize(line, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s'’]+", " ");
        if (!reading.matches("[a-zü]+( [a-zü]+)*")) {
            throw new RuleException("reading.wrong", property);
        }
        return reading;
    }

    /** Takes the correction back. */
    @RolesAllowed(Permission.COMPANY_WRITE)
    public void remove(long id) {
        var entry = find(id);
        readings.remove(entry);
        apply(entry.getText());
    }

    /** The dictionary is shared by all: should the transaction fail, the former one comes back. */
    private void apply(String text) {
        var former = Reading.use(dictionary(readings.all()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != STATUS_COMMITTED) {
                    Reading.use(former);
                }
            }
        });
        rebuild.holding(text, user.require().login());
    }

    static Readings dictionary(List<ReadingEntry> corrections) {
        var entries = new ArrayList<>(DeliveredReadings.ENTRIES);
        corrections.forEach(c -> entries.add(
                new Entry(c.getKind(), c.getText(), c.getReading(), c.getAlso() == null ? "" : c.getAlso())));
        return new Readings(entries);
    }
}
