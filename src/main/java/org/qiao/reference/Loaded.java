package org.qiao.reference;

/**
 * What came of loading a file.
 *
 * @param added lines that are new
 * @param known lines that were there already
 */
public record Loaded(int added, int known) {}
