package org.qiao.kernel;

/** There is no such record for this viewer: it does not exist, or is not theirs to see; nobody is told which. */
public class RecordNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RecordNotFoundException() {
        super("No such record");
    }
}
