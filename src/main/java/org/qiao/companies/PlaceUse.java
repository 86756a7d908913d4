package org.qiao.companies;

/** What a company has in a place. */
public enum PlaceUse {
    OFFICE,
    PLANT,
    RESEARCH,
    WAREHOUSE,
    SEAT
}
