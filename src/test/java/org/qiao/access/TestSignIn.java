package org.qiao.access;

import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Signs test threads in the way the sign-in does, without a password. */
@Component
public class TestSignIn {

    private final AccessBook book;

    TestSignIn(AccessBook book) {
        this.book = book;
    }

    public void signIn(long userId) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new QiaoAuthentication(() -> book.actor(userId), List.of()));
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Rights were changed behind the application's back. */
    public void forgetEverything() {
        book.on(new AccessBook.AccessChanged());
    }
}
