package org.qiao.database;

/** There is no database to work with; the message says why, and {@link #action} what whoever starts Qiao can do. */
final class DatabaseStartException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String action;

    DatabaseStartException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
