package org.qiao.files;

/**
 * What became of a file that was handed in.
 *
 * @param known the record had it already, maybe under another name: nothing was stored
 */
public record AddedFile(FileRow file, boolean known) {}
