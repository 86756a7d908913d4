package org.qiao.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Signs test threads in the way the sign-in does, without a password. */
@Component
public class TestSignIn {

    private final AccessBook book;
    private final Directory directory;
    private final FigureBook figures;

    TestSignIn(AccessBook book, Directory directory, FigureBook figures) {
        this.book = book;
        this.directory = directory;
        this.figures = figures;
    }

    public void signIn(long userId) {
        signIn(new QiaoAuthentication(() -> book.actor(userId), List.of()));
    }

    /** Signs the user in with grants that no delivered role has. */
    public void signIn(long userId, Map<String, Scope> grants) {
        var user = book.actor(userId).orElseThrow();
        var actor = new Actor(
                userId,
                user.login(),
                user.nameEn(),
                user.nameZh(),
                user.officeId(),
                user.desk(),
                user.zone(),
                user.language(),
                grants,
                user.officesByDesk());
        signIn(new QiaoAuthentication(() -> Optional.of(actor), List.of()));
    }

    private static void signIn(QiaoAuthentication authentication) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    public void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Something was changed behind the application's back. */
    public void forgetEverything() {
        book.on(new AccessBook.AccessChanged());
        directory.on(new AccessBook.AccessChanged());
        figures.forget();
    }
}
