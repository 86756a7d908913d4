package org.qiao.access;

import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each user chose for themselves: language, colour scheme and the currency of totals. They stay with the user, on every machine. */
@Service
@Transactional
public class PreferenceService {

    /** Language of the screens and colour scheme: {@code LIGHT}, {@code DARK} or {@code SYSTEM}. */
    public record Preferences(Language language, String colorScheme) {}

    private final UserRepository users;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PreferenceService(UserRepository users, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.users = users;
        this.currentUser = currentUser;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Preferences mine() {
        var user = users.findById(currentUser.require().userId()).orElseThrow(RecordNotFoundException::new);
        return new Preferences(Language.ofTag(user.getLanguage()), user.getColorScheme());
    }

    public void save(Preferences preferences) {
        users.setPreferences(
                currentUser.require().userId(), preferences.language().tag(), preferences.colorScheme());
        events.publishEvent(new AccessChanged());
    }

    /** What the user's converted totals are shown in, ISO 4217: their own choice, or else their desk's currency. */
    @Transactional(readOnly = true)
    public String reportingCurrency() {
        var actor = currentUser.require();
        return users.reportCurrency(actor.userId()).orElse(actor.desk() == Desk.CN ? "CNY" : "USD");
    }

    public void saveReportingCurrency(String currency) {
        users.setReportCurrency(currentUser.require().userId(), currency);
    }
}
