package org.qiao.companies;

/** What an organisation is to the chamber. */
public enum CompanyKind {
    MEMBER,
    PROSPECT,
    PARTNER,
    GOVERNMENT,
    ASSOCIATION,
    PARK,
    UNIVERSITY
}
