package org.qiao.companies;

/** A company was saved, new or changed, with whatever names it has now; published in the transaction that did it. */
public record CompanySaved(long companyId) {}
