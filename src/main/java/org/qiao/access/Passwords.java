package org.qiao.access;

import java.util.Map;
import java.util.Objects;
import org.qiao.access.AccessBook.AccessChanged;
import org.qiao.kernel.RuleException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Stores passwords. The caller has already been allowed to. */
@Component
public class Passwords {

    /** Shorter ones are refused; length is the one rule that helps. Counted in characters, not in bytes. */
    public static final int SHORTEST = 10;

    /** Longer ones are refused, since hashing them would keep a processor busy for whoever asks. */
    public static final int LONGEST = 200;

    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Passwords(UserRepository users, PasswordEncoder encoder, AuditLog audit, ApplicationEventPublisher events) {
        this.users = users;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
    }

    /** @throws RuleException at {@code password} if it is shorter than {@link #SHORTEST} or longer than {@link #LONGEST} */
    void set(long userId, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw new RuleException("user.password.short", "password");
        }
        if (length > LONGEST) {
            throw new RuleException("user.password.long", "password");
        }
        users.setPasswordHash(userId, Objects.requireNonNull(encoder.encode(password)));
        audit.note(User.class, userId, "PASSWORD", Map.of());
        events.publishEvent(new AccessChanged());
    }
}
