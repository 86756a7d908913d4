package org.qiao.companies;

/** What another module asks on the person page once somebody has left a company for another. */
public interface PersonLeft {

    /** Asks what has to follow, where something has. Called after the move was recorded. */
    void after(long personId, long companyId);
}
