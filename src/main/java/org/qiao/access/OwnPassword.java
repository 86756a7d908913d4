package org.qiao.access;

import org.qiao.kernel.RuleException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets users change their own password. */
@Service
@Transactional
public class OwnPassword {

    private final SignIn signIn;
    private final Passwords passwords;
    private final CurrentUser user;

    OwnPassword(SignIn signIn, Passwords passwords, CurrentUser user) {
        this.signIn = signIn;
        this.passwords = passwords;
        this.user = user;
    }

    /**
     * Changes the viewer's password. Their sign-ins elsewhere end, this one goes on.
     *
     * @param current asked for again, since somebody else may sit at an open screen
     * @throws RuleException at {@code current} if that is not their password or was tried too often, at {@code password} if
     *     the new one is too short or too long
     */
    public void change(String current, String password) {
        var me = user.require();
        if (!signIn.knows(me.login(), current)) {
            throw new RuleException("user.password.current.wrong", "current");
        }
        passwords.set(me.userId(), password);
        // Before the commit: in between, this sign-in would have ended too.
        user.signIn().ifPresent(QiaoAuthentication::outliveChange);
    }
}
