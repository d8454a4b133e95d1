package dev.coach.core.domain.document;

import java.util.Locale;

/** Why a document gave no text. Each has its own remedy, so each has its own name. */
public enum UnreadableReason {
    /** The file holds no bytes. */
    EMPTY_FILE,
    /** Pages without text: a scan, a photograph, or nothing at all. */
    NO_TEXT,
    /** Locked with a password or a certificate. */
    ENCRYPTED,
    /** Cut off or damaged. */
    DAMAGED,
    /** The bytes are of another kind than the name says. */
    WRONG_TYPE,
    /** A kind that is not read. */
    UNSUPPORTED_TYPE,
    /** More bytes, pages or characters than the limits allow. */
    TOO_LARGE,
    /** Reading it took longer than the limit. */
    TOO_SLOW,
    /** Reading it needed more memory than the limit. */
    TOO_COMPLEX;

    /** The name that callers see, for example {@code no_text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
