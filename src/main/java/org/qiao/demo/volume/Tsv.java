package org.qiao.demo.volume;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Rows made while the server reads them, in the form that {@code LOAD DATA} expects: tabs, line ends, {@code \N} for null. */
final class Tsv extends InputStream {

    /** Writes the values of the n-th row. */
    interface Rows {
        void write(long n, Tsv row);
    }

    private static final int CHUNK = 256 * 1024;

    private final long last;
    private final Rows rows;
    private final StringBuilder chunk = new StringBuilder(CHUNK + 4096);
    private long next = 1;
    private byte[] bytes = {};
    private int position;

    /** @param count how many rows; they are numbered from 1 */
    Tsv(long count, Rows rows) {
        this.last = count;
        this.rows = rows;
    }

    Tsv number(long value) {
        chunk.append(value).append('\t');
        return this;
    }

    Tsv numberOrNull(@Nullable Long value) {
        return value == null ? nothing() : number(value);
    }

    /** A {@code bit} column takes the byte itself, not its digit. */
    Tsv bit(boolean value) {
        chunk.append(value ? "\u0001" : "\\0").append('\t');
        return this;
    }

    /** A text of ours: without tabs, line ends and backslashes. */
    Tsv text(@Nullable String value) {
        if (value == null) {
            return nothing();
        }
        chunk.append(value).append('\t');
        return this;
    }

    /** A text that may have several lines. */
    Tsv lines(String value) {
        return text(value.replace("\n", "\\\n"));
    }

    Tsv time(LocalDateTime value) {
        chunk.append(value).append('\t');
        return this;
    }

    Tsv day(LocalDate value) {
        chunk.append(value).append('\t');
        return this;
    }

    Tsv nothing() {
        chunk.append("\\N\t");
        return this;
    }

    private boolean fill() {
        if (position < bytes.length) {
            return true;
        }
        chunk.setLength(0);
        while (next <= last && chunk.length() < CHUNK) {
            rows.write(next++, this);
            if (!chunk.isEmpty() && chunk.charAt(chunk.length() - 1) == '\t') {
                chunk.setCharAt(chunk.length() - 1, '\n');
            }
        }
        bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
        position = 0;
        return bytes.length > 0 || (next <= last && fill());
    }

    /** Ends a row, for whoever writes several at once. */
    void end() {
        chunk.setCharAt(chunk.length() - 1, '\n');
    }

    @Override
    public int read() {
        return fill() ? bytes[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (!fill()) {
            return -1;
        }
        var count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, into, offset, count);
        position += count;
        return count;
    }
}
