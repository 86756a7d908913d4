package org.qiao.companies;

/** A person was saved, new or changed, with whatever names they have now; published in the transaction that did it. */
public record PersonSaved(long personId) {}
