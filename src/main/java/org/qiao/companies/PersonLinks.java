package org.qiao.companies;

/** Rows of a module that refer to people and follow in a merge; their text key is {@code person.merge.kept.<key>}. */
public interface PersonLinks extends MergeMoves {}
