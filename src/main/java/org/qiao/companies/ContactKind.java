package org.qiao.companies;

/** A way to reach a person in private. */
public enum ContactKind {
    PHONE,
    EMAIL,
    WECHAT,
    WHATSAPP
}
