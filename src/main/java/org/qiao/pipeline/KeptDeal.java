package org.qiao.pipeline;

/** Where a confidential deal is, and nothing else about it. */
record KeptDeal(long id, long officeId, long ownerId, boolean shared) {}
