package dev.coach.server.http;

/** The reader of an answer closed the connection. Nothing is wrong; the answer ends. */
final class ReaderLeft extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReaderLeft(Throwable cause) {
        super("the reader left", cause, false, false);
    }
}
