package org.qiao.access;

import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.Language;
import org.qiao.kernel.RecordNotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each user chose for themselves: language and colour scheme. They stay with the user, on every machine. */
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
}
