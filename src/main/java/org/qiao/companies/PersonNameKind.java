package org.qiao.companies;

/** What a name beside the primary ones is to a person. */
public enum PersonNameKind {
    /** The person is called so too; nobody has said more. */
    OTHER,
    FORMER,
    SPELLING,
    NICKNAME
}
