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

    /** The language of this sign-in: the one it was opened in, until the user changes it here. */
    @Transactional(readOnly = true)
    public Language language() {
        return currentUser
                .signIn()
                .map(signIn -> signIn.language(() -> mine().language()))
                .orElseGet(() -> mine().language());
    }

    /** From now on this sign-in and those to come are in the language; others that are open stay as they are. */
    public void saveLanguage(Language language) {
        users.setLanguage(currentUser.require().userId(), language.tag());
        currentUser.signIn().ifPresent(signIn -> signIn.speak(language));
        events.publishEvent(new AccessChanged());
    }

    public void saveColorScheme(String colorScheme) {
        users.setColorScheme(currentUser.require().userId(), colorScheme);
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
