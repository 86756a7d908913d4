package org.qiao.companies;

/** Rows of a module that refer to companies; their text key is {@code company.merge.kept.<key>}. */
public interface CompanyMoves extends MergeMoves {}
