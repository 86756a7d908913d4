package org.qiao.demo;

/** A data file of the demo is wrong; the message names the file, the record and what to mend. */
final class DemoDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DemoDataException(Where where, String problem) {
        super(where + ": " + problem);
    }

    DemoDataException(String file, Throwable cause) {
        super(file + ": " + cause.getMessage(), cause);
    }
}
