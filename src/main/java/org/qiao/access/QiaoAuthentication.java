package org.qiao.access;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.qiao.kernel.Language;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A sign-in that asks the {@link AccessBook} each time what it may do: a right that is taken away, or a user that is
 * disabled, is so at the next click.
 */
public final class QiaoAuthentication extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient IntFunction<Optional<Actor>> actor;

    private final AtomicInteger passwordChanges;
    private final AtomicReference<@Nullable Language> language = new AtomicReference<>();

    QiaoAuthentication(Supplier<Optional<Actor>> actor, Collection<? extends GrantedAuthority> factors) {
        this(any -> actor.get(), 0, factors);
    }

    /**
     * @param actor the user as long as the password was not changed more often than that
     * @param passwordChanges how often it had been when they signed in
     */
    QiaoAuthentication(
            IntFunction<Optional<Actor>> actor, int passwordChanges, Collection<? extends GrantedAuthority> factors) {
        super(factors);
        this.actor = actor;
        this.passwordChanges = new AtomicInteger(passwordChanges);
    }

    Optional<Actor> actor() {
        return actor.apply(passwordChanges.get());
    }

    /** Lets this sign-in outlive one more change of the password: the one that it makes itself. */
    void outliveChange() {
        passwordChanges.incrementAndGet();
    }

    /** The language that it was first asked for, whatever the user chooses in another one. */
    Language language(Supplier<Language> first) {
        return Objects.requireNonNull(language.updateAndGet(mine -> mine == null ? first.get() : mine));
    }

    /** From now on it is in this language. */
    void speak(Language chosen) {
        language.set(chosen);
    }

    @Override
    public boolean isAuthenticated() {
        return actor().isPresent();
    }

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return actor().map(a -> a.grants().keySet().stream()
                        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return actor().map(Actor::login).orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
