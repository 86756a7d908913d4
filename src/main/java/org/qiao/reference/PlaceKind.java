package org.qiao.reference;

/** What kind of place; none lies in a narrower one. */
public enum PlaceKind {
    COUNTRY,
    REGION,
    CITY,
    DISTRICT,
    ZONE
}
