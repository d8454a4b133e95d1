package dev.coach.server.turn;

import java.util.Locale;

/** A turn that was not begun because there is no room for it. Nothing was stored; the same request may succeed later. */
public final class TurnRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    private TurnRefused(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** What there is no room for. The lower-case name is the {@code code} that callers see. */
    public enum Reason {
        /** This coachee has as many turns under way as one may have, or the message has waited as long as one may. */
        TOO_MANY_TURNS,
        /** The process has as many turns under way as it may. */
        SERVER_FULL,
        /** The process is about to end. */
        STOPPING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static TurnRefused tooMany(int bound) {
        return new TurnRefused(
                Reason.TOO_MANY_TURNS,
                "As many of your messages as may be, %d, are being answered or wait for it. Wait for a reply, then send this one again."
                        .formatted(bound));
    }

    static TurnRefused waitedTooLong() {
        return new TurnRefused(
                Reason.TOO_MANY_TURNS,
                "This conversation is still answering an earlier message. This one was not stored; send it again in a moment.");
    }

    static TurnRefused full() {
        return new TurnRefused(
                Reason.SERVER_FULL,
                "Coach is answering as many people as it can at once. Nothing was stored; send it again in a moment.");
    }

    static TurnRefused stopping() {
        return new TurnRefused(
                Reason.STOPPING, "This server is stopping. Nothing was stored; send it again in a moment.");
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
