package org.qiao.pipeline;

/** The deal cannot be closed without a win yet: somebody has to say why, and where it went. */
public class ClosingRequired extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ClosingRequired() {
        super("Why is this deal closed?");
    }
}
