package org.qiao.files;

/** A file with what is in it. */
public record FileContent(FileRow file, byte[] bytes) {}
