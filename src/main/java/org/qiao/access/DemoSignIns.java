package org.qiao.access;

import java.util.List;

/** Sign-ins to show on the login page. Only the demo offers any. */
public interface DemoSignIns {

    /** A user of the demo, with the password everybody may know. */
    record DemoSignIn(String roleEn, String roleZh, String login, String password) {}

    List<DemoSignIn> signIns();
}
