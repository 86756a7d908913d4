package org.qiao.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in with login and password. Unknown, disabled, wrong and throttled all fail alike, in words and in time; after
 * {@value #FREE_TRIES} wrong tries a login rests for ten minutes, however often it is tried meanwhile.
 */
@Component
class SignIn implements AuthenticationProvider {

    static final int FREE_TRIES = 8;

    private record Found(long id, String hash, int passwordChanges) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final AccessBook book;
    private final String noOnesHash;
    private final Cache<String, Integer> failures;

    SignIn(JdbcClient jdbc, PasswordEncoder encoder, AccessBook book, InstantSource clock) {
        this.failures = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(Duration.ofMinutes(10))
                .maximumSize(100_000)
                .build();
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.book = book;
        this.noOnesHash = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var found = check(attempt.getName(), String.valueOf(attempt.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Login or password is wrong"));
        return new QiaoAuthentication(changes -> book.actor(found.id(), changes), found.passwordChanges(), List.of());
    }

    /** Whether this is the password of that login; wrong answers count as wrong tries to sign in. */
    boolean knows(String login, String password) {
        return check(login, password).isPresent();
    }

    private Optional<Found> check(String typed, String password) {
        var login = typed.strip().toLowerCase(Locale.ROOT);
        var found = jdbc.sql("select id, password_hash, password_changes from app_user where login = ? and disabled = 0"
                        + " and password_hash is not null")
                .param(login)
                .query((row, n) ->
                        new Found(row.getLong("id"), row.getString("password_hash"), row.getInt("password_changes")))
                .optional();
        // The hash is computed in every case, so that time does not tell which logins exist.
        var matches = encoder.matches(password, found.map(Found::hash).orElse(noOnesHash));
        var tries = failures.getIfPresent(login);
        if (tries != null && tries >= FREE_TRIES) {
            // Not counted: whoever goes on trying must not keep the login locked for its owner.
            return Optional.empty();
        }
        if (found.isEmpty() || !matches) {
            failures.asMap().merge(login, 1, Integer::sum);
            return Optional.empty();
        }
        failures.invalidate(login);
        return found;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
